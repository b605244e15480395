// SPDX-License-Identifier: MIT
#include "geo/nearest.h"

#include "geo/ellipsoid.h"
#include "geo/geodesic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace truceline {

namespace {

using Vector = std::array<double, 3>;

/// Longer sides are cut, so that a chord lies less than 2 cm under its side.
constexpr double kLongestPiece = 0.01; // degrees

/// Geocentric coordinates in metres of a position on the ellipsoid (EPSG Guidance Note 7-2, method 9602).
Vector geocentric(LonLat position)
{
    constexpr double kEccentricity2 = kFlattening * (2 - kFlattening);
    constexpr double kRadians = std::numbers::pi / 180;
    const double sine = std::sin(position.lat * kRadians);
    const double cosine = std::cos(position.lat * kRadians);
    const double radius = kMajorAxis / std::sqrt(1 - kEccentricity2 * sine * sine);
    return {radius * cosine * std::cos(position.lon * kRadians), radius * cosine * std::sin(position.lon * kRadians),
        radius * (1 - kEccentricity2) * sine};
}

Vector minus(const Vector& a, const Vector& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

double dot(const Vector& a, const Vector& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

LonLat between(LonLat a, LonLat b, double part)
{
    return {a.lon + (b.lon - a.lon) * part, a.lat + (b.lat - a.lat) * part};
}

/// Looks for the least straight distance through the earth, which orders positions as the geodesic one does.
class Search {
public:
    explicit Search(LonLat to)
        : m_to(geocentric(to))
    {
    }

    void side(LonLat a, LonLat b)
    {
        const double longer = std::max(std::abs(b.lon - a.lon), std::abs(b.lat - a.lat));
        const int pieces = std::max(1, static_cast<int>(std::ceil(longer / kLongestPiece)));
        for (int i = 0; i < pieces; ++i)
            piece(between(a, b, double(i) / pieces), between(a, b, double(i + 1) / pieces));
    }
    const std::optional<LonLat>& best() const { return m_best; }

private:
    void piece(LonLat a, LonLat b)
    {
        const Vector start = geocentric(a);
        const Vector along = minus(geocentric(b), start);
        const Vector reach = minus(m_to, start);
        const double length2 = dot(along, along);
        const double part = length2 > 0 ? std::clamp(dot(reach, along) / length2, 0.0, 1.0) : 0.0;
        const Vector rest{reach[0] - part * along[0], reach[1] - part * along[1], reach[2] - part * along[2]};
        if (const double distance2 = dot(rest, rest); distance2 < m_least) {
            m_least = distance2;
            m_best = between(a, b, part);
        }
    }

    Vector m_to;
    std::optional<LonLat> m_best;
    double m_least = std::numeric_limits<double>::infinity();
};

} // namespace

std::optional<Nearest> nearest(const Geometry& lines, LonLat to)
{
    const auto* all = std::get_if<Lines>(&lines);
    if (!all)
        return {};
    Search search(to);
    for (const Line& line : *all) {
        for (std::size_t i = 0; i < line.size(); ++i)
            search.side(line[i], line[std::min(i + 1, line.size() - 1)]);
    }
    if (!search.best())
        return {};
    return Nearest{*search.best(), distance(to, *search.best())};
}

} // namespace truceline
