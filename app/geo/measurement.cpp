// SPDX-License-Identifier: MIT
#include "geo/measurement.h"

#include "geo/wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kHectare = 1e4;
constexpr double kKilometre2 = 1e6;

/// Which side of the line from a to b a position is on: the sign; 0 = on it.
int turn(LonLat a, LonLat b, LonLat c)
{
    const double cross = (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
    return (cross > 0) - (cross < 0);
}

bool isWithin(LonLat a, LonLat b, LonLat c)
{
    return std::min(a.lon, b.lon) <= c.lon && c.lon <= std::max(a.lon, b.lon) && std::min(a.lat, b.lat) <= c.lat
        && c.lat <= std::max(a.lat, b.lat);
}

/// True where two straight segments have a position in common.
bool meet(LonLat a, LonLat b, LonLat c, LonLat d)
{
    const int abc = turn(a, b, c);
    const int abd = turn(a, b, d);
    const int cda = turn(c, d, a);
    const int cdb = turn(c, d, b);
    if (abc != abd && cda != cdb)
        return true;
    return (abc == 0 && isWithin(a, b, c)) || (abd == 0 && isWithin(a, b, d)) || (cda == 0 && isWithin(c, d, a))
        || (cdb == 0 && isWithin(c, d, b));
}

/// Three significant digits, and whole numbers from 100 on.
QString threeDigits(double value, const QLocale& locale)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return locale.toString(value, 'f', decimals);
}

} // namespace

Measurement measured(const Line& positions, bool closed)
{
    Measurement result;
    result.length = length(positions);
    if (positions.size() > 1)
        result.lastLeg = distance(positions[positions.size() - 2], positions.back());
    if (!closed || positions.size() < 3)
        return result;
    result.length += distance(positions.back(), positions.front());
    if (!crossesItself(positions)) {
        Line ring = positions;
        ring.push_back(ring.front());
        result.area = area(Polygon{ring});
    }
    return result;
}

bool crossesItself(const Line& corners)
{
    const std::size_t count = corners.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 2; j < count; ++j) {
            if (i == 0 && j == count - 1)
                continue; // neighbours, over the first corner
            if (meet(corners[i], corners[i + 1], corners[j], corners[(j + 1) % count]))
                return true;
        }
    }
    return false;
}

QString lengthText(double metres, const QLocale& locale)
{
    if (metres < 999.5)
        return Wording::tr("%1 m").arg(locale.toString(metres, 'f', metres < 9.95 ? 1 : 0));
    return Wording::tr("%1 km").arg(threeDigits(metres / 1000, locale));
}

QString areaText(double metres2, const QLocale& locale)
{
    if (metres2 < kHectare)
        return Wording::tr("%1 m²").arg(locale.toString(metres2, 'f', 0));
    if (metres2 < kKilometre2 * 0.9995)
        return Wording::tr("%1 ha").arg(threeDigits(metres2 / kHectare, locale));
    return Wording::tr("%1 km²").arg(threeDigits(metres2 / kKilometre2, locale));
}

} // namespace truceline
