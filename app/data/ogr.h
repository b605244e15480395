// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "geo/geometry.h"

namespace truceline {

/// A file of any other vector format as GeoJSON Text Sequences in WGS 84, one feature a line, made by GDAL. Only local
/// files and formats that name no others are opened.
FileBytes toGeoJsonLines(const QString& path);

/// A GeoJSON feature collection as a GeoPackage (OGC 12-128) with one table.
/// @param table  its name
/// @param description  what the table holds, for its row in gpkg_contents
FileBytes toGeoPackage(const QByteArray& geoJson, const QString& table, const QString& description);

/// What makes a polygon invalid by the rules of OGC Simple Features (rings that cross …), in GEOS' words; empty =
/// valid.
QString polygonFault(const Polygons& polygons);

} // namespace truceline
