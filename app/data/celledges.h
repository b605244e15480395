// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <vector>

namespace truceline {

/// The edges of the cells that a box touches, in degrees; the cells are those of a grid that is anchored to the world.
struct CellEdges {
    CellEdges() = default;
    /// @param cell  width in world units
    CellEdges(const GeoBox& box, double cell);

    /// How many lines counts by these cells may have: for each cell what is certain, possible and undated, and what
    /// lies beside them.
    std::size_t mostCounts() const { return 3 * (columns.size() * rows.size() + 5); }
    GeoBox box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }

    std::vector<double> columns; ///< from west to east, the box's own edges included
    std::vector<double> rows; ///< from south to north, likewise
};

} // namespace truceline
