// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "map/view.h"

#include <atomic>
#include <memory>

namespace truceline {

/// A number of people summed up over incidents. Nothing is averaged.
struct Total {
    qint64 low = 0; ///< the lowest figures of incidents certainly within the days
    qint64 best = 0; ///< their best estimates, else their lowest figures
    qint64 high = 0; ///< the highest figures, incidents possibly within the days included
    int known = 0; ///< incidents with a figure
    int unknown = 0; ///< incidents without one: not taken as 0

    bool operator==(const Total&) const = default;
};

/// Where the incidents shown come from.
struct SourceShare {
    QString affiliation; ///< as in sources.csv
    int citations = 0; ///< an incident's sources count once each
    int only = 0; ///< incidents whose sources all have this affiliation

    bool operator==(const SourceShare&) const = default;
};

/// What the incidents shown add up to. A campaign that lies within the days for certain stands for its parts; else its
/// parts that are shown are counted and it is not. So nothing is added twice.
struct Figures {
    Total dead; ///< of the records: deaths_low, deaths_best, deaths_high
    Total civilians; ///< of the records: deaths_civilian
    Total armenia; ///< soldiers of the Armenian side: the lowest and the highest claim about each incident
    Total azerbaijan; ///< soldiers of the Azerbaijani side, likewise
    int counted = 0; ///< incidents that were added up
    int within = 0; ///< incidents left out because another one includes them, or they are told by their parts
    QList<SourceShare> sources; ///< by affiliation, in alphabetical order
    int unsourced = 0; ///< incidents without a known source

    bool operator==(const Figures&) const = default;
};

/// Reads the text of every incident shown: work for a thread of its own.
/// @param stop  set by another thread when they are not wanted any more: then null is returned
std::shared_ptr<const Figures> figuresOf(const Atlas& atlas, const View& view, const std::atomic<bool>& stop);

} // namespace truceline
