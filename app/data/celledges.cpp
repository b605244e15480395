// SPDX-License-Identifier: MIT
#include "data/celledges.h"

#include "geo/mercator.h"

#include <algorithm>
#include <cmath>

namespace truceline {

CellEdges::CellEdges(const GeoBox& box, double cell)
{
    const QRectF world = toWorld(box) & QRectF(0, 0, 1, 1);
    const auto last = static_cast<int>(std::ceil(1 / cell));
    const auto lines = [&](double from, double to, auto degrees) {
        std::vector<double> edges;
        for (int i = int(from / cell); i <= std::min(last, int(to / cell) + 1); ++i)
            edges.push_back(degrees(std::min(1.0, i * cell)));
        return edges;
    };
    columns = lines(world.left(), world.right(), [](double x) { return fromWorld(QPointF(x, 0)).lon; });
    rows = lines(world.top(), world.bottom(), [](double y) { return fromWorld(QPointF(0, y)).lat; });
    std::ranges::reverse(rows);
}

} // namespace truceline
