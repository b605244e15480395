// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/layerfile.h"
#include "data/split.h"

namespace truceline {

/// How a text is to be read.
struct GeoJsonReading {
    LayerInfo info;
    std::optional<Role> role; ///< nothing = found from geometry and dates
    Progress progress; ///< may be empty
    Severity duplicates = Severity::Warning; ///< of features with the same id
    bool places = true; ///< the text is the file itself, so that findings may say in which line
};

/// Reads the features of a text that was split, on all cores where it is large.
LayerLoad readGeoJson(FileBytes file, const SplitText& split, const GeoJsonReading& how);

} // namespace truceline
