// SPDX-License-Identifier: MIT
#include "map/worldcolumn.h"

#include "data/parallel.h"
#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace truceline {

namespace {

std::uint32_t steps(double world)
{
    constexpr double kLast = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp(std::round(world / WorldColumn::kStep), 0.0, kLast));
}

} // namespace

WorldColumn::WorldColumn(const Layer& layer)
    : m_spots(layer.positions.size())
{
    constexpr std::size_t kPart = 16'384;
    inParallel((m_spots.size() + kPart - 1) / kPart, [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * kPart, m_spots.size());
        for (std::size_t row = part * kPart; row < end; ++row) {
            if (!layer.hasPlace(row))
                continue;
            const QPointF world = toWorld(layer.positions[row]);
            m_spots[row] = {steps(world.x()), steps(world.y())};
        }
    });
}

} // namespace truceline
