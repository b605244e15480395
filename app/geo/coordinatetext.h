// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QString>

#include <optional>

namespace truceline {

/// The ways to write a position.
enum class CoordinateForm : quint8 { Decimal, Dms, Utm };
constexpr int kCoordinateForms = 3;

/// The word that settings keep for a form ("decimal", "dms", "utm"), and back.
QString coordinateFormName(CoordinateForm form);
std::optional<CoordinateForm> coordinateFormFromName(QStringView name);

/// A position of WGS 84 as text, latitude first: "39.83910° N, 45.67210° E" (to 1 m), "39°50′20.8″ N, 45°40′19.6″ E"
/// (to 3 m) or "38S 557506 E 4410062 N" (UTM zone with latitude band, metres). The decimal mark is always a point, so
/// that other programs read what was copied. Where UTM ends, beyond 80° S and 84° N, decimal degrees stand in its
/// place.
/// @pre isValid(position)
QString coordinateText(LonLat position, CoordinateForm form);

} // namespace truceline
