// SPDX-License-Identifier: MIT
#include "map/scene.h"

#include "data/parallel.h"
#include "map/layerscene.h"

#include <algorithm>

namespace truceline {

ScenePtr buildScene(const AtlasPtr& atlas, const ScenePtr& before)
{
    const auto make = [&](const LayerPtr& layer) -> std::shared_ptr<const LayerScene> {
        if (before) {
            const auto known = std::ranges::find(before->layers, layer, [](const auto& each) { return each->layer; });
            if (known != before->layers.end())
                return *known;
        }
        return std::make_shared<const LayerScene>(layer);
    };
    auto scene = std::make_shared<Scene>();
    scene->atlas = atlas;
    scene->layers.resize(atlas->layers.size());
    inParallel(atlas->layers.size(), [&](std::size_t i) { scene->layers[i] = make(atlas->layers[i]); });
    return scene;
}

bool takeViewpoint(const Atlas& atlas, const QString& id, View& view)
{
    const Viewpoint* viewpoint = atlas.viewpoint(id);
    view.viewpoint = viewpoint ? viewpoint->id : View{}.viewpoint;
    view.query.hidden = viewpoint ? viewpoint->hidden : QStringList();
    view.drawn = viewpoint ? viewpoint->drawn : QMap<QString, QString>();
    return viewpoint || id == view.viewpoint;
}

SceneSelection select(const Scene& scene, const View& view)
{
    SceneSelection selection;
    selection.layers.reserve(scene.layers.size());
    for (const auto& layerScene : scene.layers) {
        const Layer& layer = *layerScene->layer;
        if (view.hiddenLayers.contains(layer.info.id)) {
            selection.layers.emplace_back();
            continue;
        }
        selection.layers.push_back(select(*layerScene, view.query));
        if (layer.info.role == Role::Incidents)
            selection.incidents += selection.layers.back().counts;
    }
    return selection;
}

void prepare(const Scene& scene, const View& view)
{
    for (const auto& layer : scene.layers)
        layer->prepare(view);
}

bool isPrepared(const Scene& scene, const View& view)
{
    return std::ranges::all_of(scene.layers, [&view](const auto& layer) { return layer->isPrepared(view); });
}

} // namespace truceline
