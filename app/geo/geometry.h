// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <variant>
#include <vector>

namespace truceline {

/// A line, or a ring whose last position repeats its first.
using Line = std::vector<LonLat>;
/// An exterior ring followed by its holes.
using Polygon = std::vector<Line>;

using Points = std::vector<LonLat>;
using Lines = std::vector<Line>;
using Polygons = std::vector<Polygon>;

/// A GeoJSON geometry in WGS 84 degrees; single and multi geometries are alike, monostate is `"geometry": null`.
using Geometry = std::variant<std::monostate, Points, Lines, Polygons>;

/// The smallest box around all positions; empty for a geometry without any.
GeoBox bounds(const Geometry& geometry);

/// Where a card or a label may point: the first point, half-way along the longest line, or a spot inside the largest
/// polygon, lengths and sizes being those in degrees. @pre the geometry has at least one position.
LonLat anchor(const Geometry& geometry);

/// True where a position lies inside a polygon and outside its holes, by the even-odd rule in degrees.
bool contains(const Polygon& polygon, LonLat position);

} // namespace truceline
