// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geometry.h"

namespace truceline {

/// Geodesic measures on the WGS 84 ellipsoid by PROJ's geodesic routines
/// (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013).

/// The length of the geodesic between two positions in metres.
double distance(LonLat from, LonLat to);

/// The length of a line of geodesics in metres.
double length(const Line& line);

/// Positions along the geodesic between two, both ends included, at most so many metres apart.
/// @pre spacing > 0
Line geodesic(LonLat from, LonLat to, double spacing);

/// The area of a polygon less its holes in square metres, whatever the direction of its rings.
double area(const Polygon& polygon);

/// The summed area of the geometry's polygons in square metres; 0 for points and lines.
double area(const Geometry& geometry);

} // namespace truceline
