// SPDX-License-Identifier: MIT
#include "ui/chapterview.h"

namespace truceline {

namespace {

constexpr QSizeF kChapterMap{960, 600};

} // namespace

GeoBox chapterBox(const Chapter& chapter)
{
    return Viewport(chapter.camera, kChapterMap).box();
}

View chapterView(const Atlas& atlas, const Chapter& chapter, const View& before)
{
    View view;
    view.camera = before.camera;
    view.names = before.names;
    view.language = before.language;
    view.appearance = before.appearance;
    view.query.window = chapter.window;
    if (chapter.layers) {
        for (const LayerPtr& layer : atlas.layers) {
            if (!chapter.layers->contains(layer->info.id))
                view.hiddenLayers << layer->info.id;
        }
    }
    return view;
}

} // namespace truceline
