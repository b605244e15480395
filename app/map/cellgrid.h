// SPDX-License-Identifier: MIT
#pragma once

#include "data/datedrows.h"
#include "map/worldcolumn.h"

#include <QRect>

#include <span>

namespace truceline {

/// A set of incidents by the cells of a square grid that is anchored to the world, inside a cell by date: how many of a
/// stretch of days lie in a cell, and where their mean is, is found without looking at each of them.
class CellGrid {
public:
    /// What one cell holds of a stretch of the set.
    struct Content {
        QPoint cell; ///< column and row
        std::span<const std::uint32_t> positions; ///< in the set, ascending
        QPointF sum; ///< of the world positions
    };

    /// @param cell  width of a cell in world units
    /// @pre the column and the set's layer outlive this.
    CellGrid(DatedRowsPtr set, const WorldColumn& column, double cell);

    /// Column and row of the cell that a world position lies in.
    /// @pre it lies inside the unit square.
    QPoint cellAt(QPointF world) const;

    /// Calls `visit` for each cell of a rectangle that holds any of the set's positions from `from` up to but without
    /// `to`, row by row.
    template <typename Visit> void visit(const QRect& cells, std::size_t from, std::size_t to, Visit visit) const
    {
        const QRect held = cells & m_extent;
        for (int row = held.top(); row <= held.bottom(); ++row) {
            const std::size_t end = firstNotBefore(keyOf(held.right(), row) + 1);
            for (std::size_t index = firstNotBefore(keyOf(held.left(), row)); index < end; ++index) {
                if (const Content content = contentOf(index, from, to); !content.positions.empty())
                    visit(content);
            }
        }
    }

private:
    struct Sum {
        std::uint64_t x = 0;
        std::uint64_t y = 0;
    };

    void add(Sum& sum, std::uint32_t position) const;
    QPointF sumOf(std::size_t from, std::size_t to) const;
    std::uint64_t keyOf(int column, int row) const;
    std::size_t firstNotBefore(std::uint64_t key) const;
    Content contentOf(std::size_t index, std::size_t from, std::size_t to) const;

    DatedRowsPtr m_set;
    const WorldColumn& m_column;
    double m_cell;
    QRect m_extent; ///< of the cells that hold anything
    std::vector<std::uint64_t> m_keys; ///< of those cells, ascending
    std::vector<std::uint32_t> m_starts; ///< of each of them in the order, and one past the last
    std::vector<std::uint32_t> m_order; ///< positions in the set, by cell, then ascending
    std::vector<Sum> m_sums; ///< of what lies in the order before each stride
};

} // namespace truceline
