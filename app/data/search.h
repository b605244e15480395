// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

namespace truceline {

/// Finds places, incidents, areas and boundaries by any of their names, titles or words of their summary.
class SearchIndex {
public:
    explicit SearchIndex(const Atlas& atlas);

    /// The best hits first: whole names, then beginnings of names, then beginnings of words, then anywhere; among
    /// equals places by rank, then incidents by date. A text without letters or digits finds nothing.
    std::vector<FeatureRef> find(QStringView text, int limit) const;

private:
    struct Entry {
        FeatureRef feature;
        QStringList names; ///< folded
        QString words; ///< folded title and summary
        int rank = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace truceline
