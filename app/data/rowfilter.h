// SPDX-License-Identifier: MIT
#pragma once

#include "data/propertytexts.h"
#include "data/query.h"
#include "data/textsearch.h"

#include <vector>

namespace truceline {

/// The filters and the search text of a query, made ready for one layer. Only incidents are filtered.
class RowFilter {
public:
    RowFilter(const Layer& layer, const Query& query);

    bool acceptsAll() const { return m_columnRules.empty() && m_textRules.empty() && m_search.isEmpty(); }
    /// The rows of a set that pass, ascending; looked for on all cores.
    std::vector<std::uint32_t> passing(const DatedRows& set) const;

private:
    /// What the text of one property must be: any of some values.
    struct TextRule {
        QString key;
        QStringList values; ///< in lower case
    };
    /// The same for what the layer has as columns.
    struct ColumnRule {
        enum class Column : quint8 { Type, Actor, DatePrecision, PlacePrecision, Deaths };
        Column column = Column::Type;
        std::vector<char> accepted; ///< whether each text of the column's list is
    };

    std::optional<ColumnRule> columnRule(const TextRule& rule) const;
    bool accepts(std::uint32_t row) const;
    bool accepts(const ColumnRule& rule, std::uint32_t row) const;
    bool acceptsTexts(std::uint32_t row) const;

    const Layer& m_layer;
    std::vector<ColumnRule> m_columnRules;
    std::vector<TextRule> m_textRules;
    PropertyTexts m_texts{{}}; ///< of the rules
    TextSearch m_search;
};

} // namespace truceline
