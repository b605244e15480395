// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"

namespace truceline {

/// The edges of the cells that a box touches, in degrees; the cells are those of a grid that is anchored to the world.
struct CellEdges {
    /// @param cell  width in world units
    CellEdges(const GeoBox& box, double cell);

    /// How many lines TableSql::counts() may have: for each cell what is certain and what is possible, and beside them.
    std::size_t mostCounts() const { return 2 * (columns.size() * rows.size() + 5); }
    GeoBox box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }

    std::vector<double> columns; ///< from west to east
    std::vector<double> rows; ///< from south to north
};

/// Rows of the table that one line of TableSql::counts() stands for.
struct TableGroup {
    explicit TableGroup(const DatabaseRow& line);

    bool inBox = false;
    int count = 0;
    QByteArray feature; ///< of GeoJSON, in the middle of them, and a line feed
};

/// A line of TableSql::rows() as a GeoJSON feature.
QByteArray tableFeature(const DatabaseRow& line);

/// A layer of incidents out of such features.
std::shared_ptr<Layer> tableLayer(QByteArray lines, const LayerInfo& info, const ImportSource& source);

/// The overview's entries with types as the layer numbers them; types that it has no row of are added to its own.
Tally tallyFor(Layer& layer, const TableOverview& overview);

} // namespace truceline
