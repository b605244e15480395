// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/split.h"

namespace truceline {

/// What a JSON text is to the GeoJSON reader.
enum class JsonKind : quint8 {
    GeoJson, ///< features in WGS 84
    OtherCrs, ///< GeoJSON 2008 with coordinates that must be transformed
    Foreign, ///< JSON of another kind, such as TopoJSON
};

JsonKind kindOf(const SplitText& split);

/// Makes a text that is a bare geometry one with a feature around it; other texts stay as they are.
void wrapGeometry(FileBytes& file, SplitText& split);

} // namespace truceline
