// SPDX-License-Identifier: MIT
#pragma once

#include "geo/camera.h"

namespace truceline {

/// A scale bar: a round ground distance and its length on the map.
struct ScaleBar {
    double metres = 0;
    double pixels = 0;

    bool operator==(const ScaleBar&) const = default;
};

/// The longest bar of 1, 2 or 5 · 10^n metres that is at most maxPixels long where the map is `at`
/// (logical pixels from the top left), measured as a geodesic along the parallel there.
ScaleBar scaleBar(const Viewport& viewport, QPointF at, double maxPixels);

} // namespace truceline
