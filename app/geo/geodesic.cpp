// SPDX-License-Identifier: MIT
#include "geo/geodesic.h"

#include "geo/ellipsoid.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

const geod_geodesic& wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g;
        geod_init(&g, kMajorAxis, kFlattening);
        return g;
    }();
    return ellipsoid;
}

double ringArea(const Line& ring)
{
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        geod_polygon_addpoint(&wgs84(), &polygon, ring[i].lat, ring[i].lon);
    double area = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

} // namespace

double distance(LonLat from, LonLat to)
{
    double metres = 0;
    geod_inverse(&wgs84(), from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return metres;
}

double length(const Line& line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distance(line[i - 1], line[i]);
    return metres;
}

Line geodesic(LonLat from, LonLat to, double spacing)
{
    geod_geodesicline line;
    geod_inverseline(
        &line, &wgs84(), from.lat, from.lon, to.lat, to.lon, GEOD_LATITUDE | GEOD_LONGITUDE | GEOD_DISTANCE_IN);
    const int pieces = std::max(1, static_cast<int>(std::ceil(line.s13 / spacing)));
    Line positions{from};
    for (int i = 1; i < pieces; ++i) {
        LonLat at;
        geod_position(&line, line.s13 * i / pieces, &at.lat, &at.lon, nullptr);
        positions.push_back(at);
    }
    positions.push_back(to);
    return positions;
}

double area(const Polygon& polygon)
{
    double metres2 = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        metres2 += (i == 0 ? 1 : -1) * ringArea(polygon[i]);
    return metres2;
}

double area(const Geometry& geometry)
{
    const auto* polygons = std::get_if<Polygons>(&geometry);
    if (!polygons)
        return 0;
    double metres2 = 0;
    for (const Polygon& polygon : *polygons)
        metres2 += area(polygon);
    return metres2;
}

} // namespace truceline
