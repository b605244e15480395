// SPDX-License-Identifier: MIT
#include "ui/chapterview.h"

namespace truceline {

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

View lessonView(const Atlas& atlas, const SavedView& shown, const View& before)
{
    View view = shown.view;
    view.camera = before.camera;
    view.language = before.language;
    view.appearance = before.appearance;
    takeViewpoint(atlas, shown.view.viewpoint, view);
    return view;
}

} // namespace truceline
