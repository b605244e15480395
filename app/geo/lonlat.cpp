// SPDX-License-Identifier: MIT
#include "geo/lonlat.h"

#include <algorithm>
#include <cmath>

namespace truceline {

bool isValid(LonLat position)
{
    return std::abs(position.lon) <= 180 && std::abs(position.lat) <= 90;
}

bool GeoBox::contains(LonLat position) const
{
    return position.lon >= west && position.lon <= east && position.lat >= south && position.lat <= north;
}

bool GeoBox::intersects(const GeoBox& other) const
{
    return !isEmpty() && !other.isEmpty() && west <= other.east && other.west <= east && south <= other.north
        && other.south <= north;
}

void GeoBox::extend(LonLat position)
{
    extend({position.lon, position.lat, position.lon, position.lat});
}

void GeoBox::extend(const GeoBox& other)
{
    west = std::min(west, other.west);
    south = std::min(south, other.south);
    east = std::max(east, other.east);
    north = std::max(north, other.north);
}

} // namespace truceline
