// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "map/view.h"

#include <memory>

namespace truceline {

class LayerScene;

/// An atlas made ready for drawing: world coordinates simplified per zoom level, styles, the index of marks.
/// Immutable and shared between threads.
struct Scene {
    AtlasPtr atlas;
    std::vector<std::shared_ptr<const LayerScene>> layers; ///< one per layer of the atlas
};

using ScenePtr = std::shared_ptr<const Scene>;

/// Makes a scene, layers in parallel. Layers that `before` already holds are taken over as they are.
ScenePtr buildScene(const AtlasPtr& atlas, const ScenePtr& before = {});

/// Makes a view draw areas and boundaries as a viewpoint of the atlas does.
/// @return false where the atlas has none with this id, and the view is neutral then
bool takeViewpoint(const Atlas& atlas, const QString& id, View& view);

/// Which features a view shows, layer by layer (hidden layers select nothing), and the counts of all visible incident
/// layers.
struct SceneSelection {
    std::vector<Selection> layers; ///< one per layer of the atlas
    Counts incidents;
};
SceneSelection select(const Scene& scene, const View& view);

/// Looks for the rows that the view's filters and search let pass, so that select() and everything else that depends on
/// them takes no time afterwards. Long work for large layers.
void prepare(const Scene& scene, const View& view);
/// False where that would keep a person waiting.
bool isPrepared(const Scene& scene, const View& view);

} // namespace truceline
