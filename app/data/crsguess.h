// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace truceline {

/// The reference system that coordinates in metres are likely to be in, where nothing or something impossible is said:
/// Web Mercator, a zone of Pulkovo 1942 / Gauss-Krüger with its number before the easting, or zone 38 of UTM on WGS 84,
/// whichever puts them into the South Caucasus.
/// @param x, y  the middle of the data, easting first
/// @return an authority's code such as "EPSG:3857"; empty where none does, or the coordinates can be degrees
QString guessedCrs(double x, double y);

/// The name of a reference system, such as "Pulkovo 1942 / Gauss-Kruger zone 8"; empty where PROJ knows no such system.
QString crsName(const QString& crs);

/// True for coordinates in degrees of the South Caucasus whose latitude stands first.
bool looksExchanged(double x, double y);

} // namespace truceline
