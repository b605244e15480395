// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"

namespace truceline {

/// What a vector file holds besides its features.
struct VectorFile {
    QString format; ///< by its ending: gpkg, fgb or kml
    QString table; ///< the name of its layer
    QString description; ///< what it holds; kept by formats that have a place for it
};

/// A GeoJSON feature collection as a GeoPackage (OGC 12-128), FlatGeobuf or KML (OGC 12-007). `start_date` and
/// `end_date` become dates, and KML's TimeSpan.
/// @return its bytes, or why there are none
FileBytes toVectorFile(const QByteArray& geoJson, const VectorFile& file);

/// True for an ending that toVectorFile() knows.
bool isVectorFormat(const QString& ending);

} // namespace truceline
