// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/layerfile.h"
#include "data/split.h"

namespace truceline {

/// Reads the features of a text that was split, on all cores where it is large. Without a role, it is found.
LayerLoad readGeoJson(
    FileBytes file, const SplitText& split, const LayerInfo& info, std::optional<Role> role, const Progress& progress);

} // namespace truceline
