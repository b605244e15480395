// SPDX-License-Identifier: MIT
#pragma once

#include "data/histogram.h"
#include "data/query.h"

#include <QHash>

namespace truceline {

/// What a database said of a table to one query. The rows of its layer are all that touches the query's days and passes
/// its filters: one by one in the box where it holds few enough, else counted, as rows that stand for many each.
struct Answer {
    Query query;
    GeoBox box; ///< what was asked about closely; what lies beside it is counted by direction only
    double cell = 0; ///< width in world units of the cells in which it was counted, and of whose rows marks are made
    std::uint32_t single = 0; ///< rows that came one by one: those numbered up to here
    Span days{0, 0}; ///< of the whole table; empty where nothing in it has a date
    Counts left; ///< what is not in the layer: outsideDates, filtered and undated
    Tally tally{std::vector<Tally::Entry>()}; ///< of the whole table under the filters; empty until that was counted
    QHash<QString, int> types; ///< of the whole table, how many rows have each; empty until that was counted
    QHash<QString, int> actors;
};

} // namespace truceline
