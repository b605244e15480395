// SPDX-License-Identifier: MIT
#include "export/addedlayers.h"

#include "data/atlasfile.h"

#include <algorithm>

namespace truceline {

std::vector<LayerPtr> addedLayers(const Atlas& atlas)
{
    Findings ignored;
    const std::optional<AtlasFile> file = readAtlasFile(atlas.folder, ignored);
    const auto isOwn = [&](const LayerPtr& layer) {
        return file ? std::ranges::find(file->layers, layer->info.file, &LayerInfo::file) != file->layers.end()
                    : !isAdded(atlas, *layer);
    };
    std::vector<LayerPtr> added = atlas.layers;
    std::erase_if(added, isOwn);
    return added;
}

} // namespace truceline
