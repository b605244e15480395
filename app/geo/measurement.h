// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geodesic.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace truceline {

/// What can be said of a chain of positions that was clicked; geodesic, on the WGS 84 ellipsoid.
struct Measurement {
    double length = 0; ///< metres along all legs; of an outline its perimeter
    double lastLeg = 0; ///< metres between the last two positions, before an outline is closed
    std::optional<double> area; ///< square metres; only of an outline that does not cross itself

    bool operator==(const Measurement&) const = default;
};

/// @param closed  the positions are the corners of an outline, the first of them not repeated
Measurement measured(const Line& positions, bool closed);

/// True where two sides of the outline meet that are not neighbours, by straight sides in degrees.
/// @param corners  the first of them not repeated
bool crossesItself(const Line& corners);

/// A length with three digits at most before it gets longer than that: "853 m", "3.42 km", "34.2 km", "1,204 km".
QString lengthText(double metres, const QLocale& locale);

/// An area likewise: "853 m²", "3.42 ha", "1.20 km²", "342 km²". Hectares are used up to 1 km².
QString areaText(double metres2, const QLocale& locale);

} // namespace truceline
