// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"
#include "time/window.h"

namespace truceline {

/// A property that must have a value. `actor` matches actor1 or actor2. Values are compared without case; a value that
/// lists several by ";" matches each of them.
struct Filter {
    QString key;
    QString value;

    bool operator==(const Filter&) const = default;
};

/// What is asked of an atlas. Map, list, chart, counts and export all take the same query, so they cannot disagree.
struct Query {
    Window window;
    QList<Filter> filters; ///< of the same key any, of different keys all must hold; incidents only
    QString search; ///< text that names, title or summary of an incident must hold, as in folded(); empty = all
    bool undated = true; ///< undated incidents are shown, as possible
    std::optional<GeoBox> box; ///< features that do not touch it are left out (not counted at all)

    bool operator==(const Query&) const = default;
};

struct Selected {
    std::uint32_t row = 0;
    Match match = Match::Certain;

    bool operator==(const Selected&) const = default;
};

/// Every feature of a layer is counted exactly once: total = certain + possible + withoutPlace + outsideDates +
/// filtered + undated.
struct Counts {
    int certain = 0; ///< on the map, certainly in the window
    int possible = 0; ///< on the map, possibly in the window
    int withoutPlace = 0; ///< in the window and the list, but not on the map
    int outsideDates = 0;
    int filtered = 0; ///< in the window but left out by filters or search
    int undated = 0; ///< left out because they have no date

    bool operator==(const Counts&) const = default;
    int shown() const { return certain + possible; }
    int total() const { return certain + possible + withoutPlace + outsideDates + filtered + undated; }
    Counts& operator+=(const Counts& other);
};

struct Selection {
    std::vector<Selected> rows; ///< in the layer's order, those without place included
    Counts counts;
};

/// The features of a layer that a query asks for. Layers without dates (land, water …) match whole.
Selection select(const Layer& layer, const Query& query);

} // namespace truceline
