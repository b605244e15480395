// SPDX-License-Identifier: MIT
#include "geo/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace truceline {

namespace {
constexpr double kDegree = std::numbers::pi / 180;
constexpr double kMaxLatitude = 85.05112877980659;
} // namespace

QPointF toWorld(LonLat position)
{
    const double lat = std::clamp(position.lat, -kMaxLatitude, kMaxLatitude) * kDegree;
    return {position.lon / 360 + 0.5, 0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi)};
}

LonLat fromWorld(QPointF world)
{
    return {(world.x() - 0.5) * 360, std::atan(std::sinh((0.5 - world.y()) * 2 * std::numbers::pi)) / kDegree};
}

QRectF toWorld(const GeoBox& box)
{
    return {toWorld(LonLat{box.west, box.north}), toWorld(LonLat{box.east, box.south})};
}

GeoBox fromWorld(const QRectF& world)
{
    const LonLat northWest = fromWorld(world.topLeft());
    const LonLat southEast = fromWorld(world.bottomRight());
    return {northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

} // namespace truceline
