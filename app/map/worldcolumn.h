// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

#include <QPointF>

namespace truceline {

/// The world positions of a layer's incidents, by row, to 2⁻³² of the world (a centimetre).
class WorldColumn {
public:
    /// A position as a multiple of 2⁻³² of the world.
    struct Spot {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
    };

    /// Projects all positions, on all cores.
    explicit WorldColumn(const Layer& layer);

    /// @pre the row has a place.
    Spot spot(std::uint32_t row) const { return m_spots[row]; }
    QPointF at(std::uint32_t row) const { return QPointF(m_spots[row].x, m_spots[row].y) * kStep; }

    static constexpr double kStep = 1.0 / 4294967296;

private:
    std::vector<Spot> m_spots;
};

} // namespace truceline
