// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

namespace truceline {

/// A day at which the incidents change source: the data set of one layer begins or ends there, while those of others
/// reach further. A step in the number of incidents at that day may come from this and not from what happened.
struct SourceBreak {
    Day day = 0; ///< the first day with the data set, or the first without it
    QString source; ///< the layer's title
    bool begins = true;

    bool operator==(const SourceBreak&) const = default;
};

/// The breaks of all incident layers that are not hidden, ordered by day. A data set begins with its earliest day that
/// is given and ends with its latest; one layer alone has none.
std::vector<SourceBreak> sourceBreaks(const Atlas& atlas, const QStringList& hiddenLayers);

} // namespace truceline
