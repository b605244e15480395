// SPDX-License-Identifier: MIT
#pragma once

#include "data/split.h"

namespace truceline {

/// What a JSON text is to the GeoJSON reader.
enum class JsonKind : quint8 {
    GeoJson, ///< features in WGS 84
    OtherCrs, ///< GeoJSON 2008 with coordinates that must be transformed
    Foreign, ///< JSON of another kind, such as TopoJSON
};

JsonKind kindOf(const SplitText& split);

/// What is wrong with the outermost object of a GeoJSON text, in words; empty = nothing.
QString frameFault(const SplitText& split);

/// True for a text that is one geometry without a feature around it.
bool isBareGeometry(const SplitText& split);

/// A bare geometry with a feature around it.
QByteArray wrappedGeometry(const SplitText& split);

} // namespace truceline
