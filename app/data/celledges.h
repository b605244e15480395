// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QtTypes>

#include <algorithm>
#include <compare>
#include <vector>

namespace truceline {

/// A cell of a grid over the world, by its column eastwards and its row northwards.
struct Cell {
    int column = 0;
    int row = 0;
    auto operator<=>(const Cell&) const = default;
};

/// A rectangle of such cells. Those just beside it stand for everything beyond it, on their side.
struct CellBox {
    Cell first; ///< the southwesternmost
    Cell end; ///< the one after the northeasternmost

    bool isEmpty() const { return first.column >= end.column || first.row >= end.row; }
    bool contains(Cell cell) const
    {
        return cell.column >= first.column && cell.column < end.column && cell.row >= first.row && cell.row < end.row;
    }
    CellBox intersected(const CellBox& other) const
    {
        return {{std::max(first.column, other.first.column), std::max(first.row, other.first.row)},
            {std::min(end.column, other.end.column), std::min(end.row, other.end.row)}};
    }
    /// The cell itself where it is an inner one, else the one beside this box, on the side of the inner ones that it
    /// is.
    /// @param inner  part of this box
    Cell beside(Cell cell, const CellBox& inner) const
    {
        const auto along = [](int at, int from, int to, int before, int beyond) {
            return at < from ? before : at >= to ? beyond : at;
        };
        return {along(cell.column, inner.first.column, inner.end.column, first.column - 1, end.column),
            along(cell.row, inner.first.row, inner.end.row, first.row - 1, end.row)};
    }
    bool operator==(const CellBox&) const = default;
};

/// The edges of the cells that a box touches, in degrees; the cells are those of a grid that is anchored to the world.
/// A cell has its western and southern edges, not the others.
struct CellEdges {
    CellEdges() = default;
    /// @param cell  width in world units
    CellEdges(const GeoBox& box, double cell);

    /// TableSql counts columns and rows from 1, with 0 for all that lies before the edges, and numbers a cell
    /// kRows × column + row.
    static constexpr int kRows = 65536;
    Cell cell(qint64 number) const
    {
        return {cells.first.column - 1 + int(number / kRows), cells.first.row - 1 + int(number % kRows)};
    }
    /// How many lines counts by these cells may have: for each cell, and all around, what is certain, possible and
    /// undated.
    std::size_t mostCounts() const { return 3 * (columns.size() + 1) * (rows.size() + 1); }
    GeoBox box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }

    CellBox cells;
    std::vector<double> columns; ///< from west to east, the box's own edges included
    std::vector<double> rows; ///< from south to north, likewise
};

} // namespace truceline
