// SPDX-License-Identifier: MIT
#include "data/celledges.h"

#include "geo/mercator.h"

#include <cmath>

namespace truceline {

CellEdges::CellEdges(const GeoBox& box, double cell)
{
    const QRectF world = toWorld(box) & QRectF(0, 0, 1, 1);
    const auto last = static_cast<int>(std::ceil(1 / cell));
    const auto end = [&](double to) { return std::min(last, int(to / cell) + 1); };
    const int west = int(world.left() / cell);
    const int east = end(world.right());
    const int north = int(world.top() / cell); // the world's y grows southwards
    const int south = end(world.bottom());
    for (int i = west; i <= east; ++i)
        columns.push_back(fromWorld(QPointF(std::min(1.0, i * cell), 0)).lon);
    for (int i = south; i >= north; --i)
        rows.push_back(fromWorld(QPointF(0, std::min(1.0, i * cell))).lat);
    cells = {{west, last - south}, {east, last - north}};
}

} // namespace truceline
