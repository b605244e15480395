// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// Writes all features of a layer, whatever is shown of it, by the ending of the name: geojson, csv, gpkg, fgb or kml.
/// Dated ones have withDayFields(); CSV has a column for each property, then those and, for points, `lon,lat`.
/// @return an empty text, or why it could not be written
QString saveLayer(const Layer& layer, const QString& path);

} // namespace truceline
