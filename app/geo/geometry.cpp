// SPDX-License-Identifier: MIT
#include "geo/geometry.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

GeoBox bounds(const Line& line)
{
    GeoBox box;
    for (const LonLat position : line)
        box.extend(position);
    return box;
}

/// Twice the signed area in square degrees: enough to compare sizes.
double weight(const Line& ring)
{
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += ring[i - 1].lon * ring[i].lat - ring[i].lon * ring[i - 1].lat;
    return std::abs(sum);
}

double degrees(LonLat a, LonLat b)
{
    return std::hypot(b.lon - a.lon, b.lat - a.lat);
}

double degrees(const Line& line)
{
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += degrees(line[i - 1], line[i]);
    return sum;
}

LonLat halfWay(const Line& line)
{
    double left = degrees(line) / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const LonLat a = line[i - 1];
        const LonLat b = line[i];
        const double segment = degrees(a, b);
        if (segment >= left && segment > 0)
            return {a.lon + (b.lon - a.lon) * left / segment, a.lat + (b.lat - a.lat) * left / segment};
        left -= segment;
    }
    return line.back();
}

/// The middle of the widest inner stretch of the parallel through the middle of the polygon's box.
LonLat inside(const Polygon& polygon)
{
    const GeoBox box = bounds(polygon.front());
    const double lat = (box.south + box.north) / 2;
    std::vector<double> crossings;
    for (const Line& ring : polygon) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const LonLat a = ring[i - 1];
            const LonLat b = ring[i];
            if ((a.lat > lat) != (b.lat > lat))
                crossings.push_back(a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon));
        }
    }
    std::ranges::sort(crossings);
    LonLat best{(box.west + box.east) / 2, lat};
    double widest = 0;
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        if (crossings[i] - crossings[i - 1] > widest) {
            widest = crossings[i] - crossings[i - 1];
            best.lon = (crossings[i] + crossings[i - 1]) / 2;
        }
    }
    return best;
}

struct Bounds {
    GeoBox operator()(std::monostate) const { return {}; }
    GeoBox operator()(const Points& points) const { return bounds(points); }
    GeoBox operator()(const Lines& lines) const
    {
        GeoBox box;
        for (const Line& line : lines)
            box.extend(bounds(line));
        return box;
    }
    GeoBox operator()(const Polygons& polygons) const
    {
        GeoBox box;
        for (const Polygon& polygon : polygons)
            box.extend(bounds(polygon.front()));
        return box;
    }
};

struct Anchor {
    LonLat operator()(std::monostate) const { return {}; }
    LonLat operator()(const Points& points) const { return points.front(); }
    LonLat operator()(const Lines& lines) const
    {
        return halfWay(*std::ranges::max_element(lines, {}, [](const Line& line) { return degrees(line); }));
    }
    LonLat operator()(const Polygons& polygons) const
    {
        return inside(*std::ranges::max_element(polygons, {}, [](const Polygon& p) { return weight(p.front()); }));
    }
};

} // namespace

GeoBox bounds(const Geometry& geometry)
{
    return std::visit(Bounds{}, geometry);
}

LonLat anchor(const Geometry& geometry)
{
    return std::visit(Anchor{}, geometry);
}

bool contains(const Polygon& polygon, LonLat position)
{
    bool within = false;
    for (const Line& ring : polygon) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const LonLat a = ring[i - 1];
            const LonLat b = ring[i];
            if ((a.lat > position.lat) != (b.lat > position.lat)
                && position.lon < a.lon + (position.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
                within = !within;
        }
    }
    return within;
}

} // namespace truceline
