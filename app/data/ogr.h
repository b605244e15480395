// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "geo/geometry.h"

namespace truceline {

/// A file of any other vector format as GeoJSON Text Sequences in WGS 84, one feature a line, made by GDAL. Only local
/// files and formats that name no others are opened.
FileBytes toGeoJsonLines(const QString& path);

/// What makes a polygon invalid by the rules of OGC Simple Features (rings that cross …), in GEOS' words; empty =
/// valid.
QString polygonFault(const Polygons& polygons);

} // namespace truceline
