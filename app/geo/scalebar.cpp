// SPDX-License-Identifier: MIT
#include "geo/scalebar.h"

#include "geo/geodesic.h"

#include <cmath>

namespace truceline {

ScaleBar scaleBar(const Viewport& viewport, QPointF at, double maxPixels)
{
    const LonLat left = viewport.toLonLat(at);
    const LonLat right = viewport.toLonLat(at + QPointF(maxPixels, 0));
    const double available = distance(left, right);
    double metres = std::pow(10, std::floor(std::log10(available)));
    for (const double factor : {5.0, 2.0}) {
        if (metres * factor <= available) {
            metres *= factor;
            break;
        }
    }
    return {metres, maxPixels * metres / available};
}

} // namespace truceline
