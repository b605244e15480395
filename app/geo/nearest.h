// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geometry.h"

#include <optional>

namespace truceline {

/// The position of a line that is nearest to another position.
struct Nearest {
    LonLat at;
    double metres = 0; ///< the geodesic between the two, WGS 84

    bool operator==(const Nearest&) const = default;
};

/// The nearest position of any of the lines, whose sides are straight in degrees as RFC 7946 has it; right to 0.1 m
/// within 500 km. Nothing for other geometries and where no line has a position.
std::optional<Nearest> nearest(const Geometry& lines, LonLat to);

} // namespace truceline
