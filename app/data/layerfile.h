// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"
#include "data/progress.h"

#include <functional>
#include <optional>

namespace truceline {

/// What came of opening a file: the layer is null where nothing could be read; the findings say why, or what was left
/// out.
struct LayerLoad {
    LayerPtr layer;
    Findings findings;
};

/// Who looks on while a file is read; both are called from the loading thread and may be empty.
struct LoadWatch {
    Progress progress; ///< where it ends loading, that is an error finding
    /// Gets what was read so far of a large file as a layer, a few times before the last row is read; its row numbers
    /// are not those of the whole layer.
    std::function<void(LayerPtr)> part;
};

/// Reads a file that GDAL's vector drivers or the GeoJSON reader understand, or a picture of the ground; positions come
/// out as WGS 84.
/// GeoJSON (RFC 7946) is read directly; other formats pass through GDAL, which is kept to local files.
/// The columns of recognised data sets are read as their codebooks say. Those of others are found by name:
/// `start`/`end` first, then JSON-FG `time`, `when`, `date_start`/`date_end`, `start_date`/`end_date`, `date`, `time`,
/// `event_date`, `timestamp`.
/// @param info  file, and what is known of the layer; an empty id or title is made from the file's name.
/// @param role  nothing = found from geometry and dates: dated points are incidents, undated ones places, polygons
/// areas,
///              lines boundaries.
/// @param plan  what its columns are taken for; nothing = suggestedPlan() of its columns
LayerLoad loadLayer(const QString& path, const LayerInfo& info, std::optional<Role> role, const LoadWatch& watch = {},
    const std::optional<ImportPlan>& plan = {});

/// As loadLayer(), but for validation: a doubled id is an error.
LayerLoad validateLayer(const QString& path, const LayerInfo& info, std::optional<Role> role);

} // namespace truceline
