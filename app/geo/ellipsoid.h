// SPDX-License-Identifier: MIT
#pragma once

namespace truceline {

/// The ellipsoid of WGS 84 (NIMA TR8350.2): its semi-major axis in metres and its flattening.
inline constexpr double kMajorAxis = 6378137.0;
inline constexpr double kFlattening = 1 / 298.257223563;

} // namespace truceline
