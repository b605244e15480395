// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/progress.h"
#include "geo/geometry.h"

namespace truceline {

/// What came of reading a file of a vector format that is no plain GeoJSON.
struct TranslatedFile {
    FileBytes lines; ///< GeoJSON Text Sequences in WGS 84, one feature a line; or why there are none
    QString encoding; ///< of a table's text; empty for other formats
    QStringList remarks; ///< what had to be assumed, in words
};

/// Reads a file with GDAL. Only local files and formats that name no others are opened.
/// @param crs  the reference system of its coordinates, such as "EPSG:28408"; empty = what the file says, else what
/// guessedCrs() finds, else WGS 84
/// @param progress  gets how much of a large table is read; false from it ends that
TranslatedFile toGeoJsonLines(const QString& path, const QString& crs = {}, const Progress& progress = {});

/// What makes a polygon invalid by the rules of OGC Simple Features (rings that cross …), in GEOS' words; empty =
/// valid.
QString polygonFault(const Polygons& polygons);

} // namespace truceline
