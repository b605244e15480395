// SPDX-License-Identifier: MIT
#pragma once

#include "data/query.h"

#include <vector>

namespace truceline {

/// The filters and the search text of a query, made ready for one layer of incidents.
class RowFilter {
public:
    RowFilter(const Layer& layer, const Query& query);

    bool accepts(std::size_t row) const;

private:
    /// What one key must be: any of some values.
    struct Rule {
        QString key;
        QStringList values; ///< folded to lower case
        std::vector<char> accepted; ///< for type and actor: whether each text of the column's list is accepted
    };

    bool accepts(const Rule& rule, std::size_t row) const;
    bool holdsSearch(std::size_t row) const;

    const Layer& m_layer;
    std::vector<Rule> m_rules;
    QString m_search;
};

} // namespace truceline
