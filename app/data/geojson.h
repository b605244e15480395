// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/layerfile.h"

namespace truceline {

/// How a text is to be read.
struct GeoJsonReading {
    LayerInfo info;
    std::optional<Role> role; ///< nothing = found from geometry and dates
    LoadWatch watch;
    Severity duplicates = Severity::Warning; ///< of features with the same id
    bool spots = true; ///< the text is the file itself, so that findings may say in which line
    ImportSource source{}; ///< how the text came about; the layer keeps it
};

/// Reads a GeoJSON text, on all cores where it is large.
/// @return nothing where the text is JSON of another kind, or must be transformed from another reference system.
std::optional<LayerLoad> readGeoJson(FileBytes file, GeoJsonReading how);

} // namespace truceline
