// SPDX-License-Identifier: MIT
#include "opening.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

Window windowOf(const CommandLine& command, const Atlas& atlas)
{
    Window window = atlas.window;
    if (command.at) {
        window.chosen = *command.at;
        window.mode = command.at->end - command.at->first == 1 ? Mode::Day : Mode::Window;
    } else if (command.from || command.to) {
        window.mode = Mode::Window;
        window.chosen = atlas.span;
        if (command.from && !command.from->isOpenStart())
            window.chosen.first = command.from->first;
        if (command.to && !command.to->isOpenEnd())
            window.chosen.end = command.to->end;
        if (window.chosen.isEmpty()) // wholly outside the atlas's days
            window.chosen = daySpan(command.to ? window.chosen.last() : window.chosen.first);
    }
    window.mode = command.mode.value_or(window.mode);
    return window;
}

Camera cameraOf(const CommandLine& command, const Atlas& atlas)
{
    if (command.camera)
        return *command.camera;
    const QSizeF size = command.sheet.size;
    const Camera fitting = fitted(command.box.value_or(atlas.home), size);
    const Camera inside = clamped(fitting, size, atlas.extent);
    const GeoBox seen = Viewport(inside, size).box();
    const bool boxIsSeen = !command.box
        || (seen.contains({command.box->west, command.box->south})
            && seen.contains({command.box->east, command.box->north}));
    return boxIsSeen ? inside : fitting;
}

View viewOf(const CommandLine& command, const Atlas& atlas)
{
    View view;
    view.camera = cameraOf(command, atlas);
    view.query.window = windowOf(command, atlas);
    view.query.filters = command.filters;
    view.query.search = command.search;
    if (command.action == Action::List && command.camera)
        view.query.box = Viewport(view.camera, command.sheet.size).box();
    else if (command.action == Action::List)
        view.query.box = command.box;
    view.names = command.names;
    view.language = command.language;
    if (command.layers) {
        for (const LayerPtr& layer : atlas.layers) {
            if (!command.layers->contains(layer->info.id))
                view.hiddenLayers << layer->info.id;
        }
    }
    return view;
}

/// What is wrong with the layer ids of the command line; empty = nothing.
QString layersError(const CommandLine& command, const Atlas& atlas)
{
    for (const QString& id : command.layers.value_or(QStringList())) {
        if (atlas.indexOf(id) >= 0)
            continue;
        QStringList known;
        for (const LayerPtr& layer : atlas.layers)
            known << layer->info.id;
        return u"--layers: there is no layer “%1”; there are %2"_s.arg(id, known.join(u", "_s));
    }
    return {};
}

} // namespace

bool isAtlas(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == "atlas.json"_L1;
}

Opening openAtlas(const CommandLine& command, const Progress& progress)
{
    Opening opening;
    QStringList folders = command.atlas.isEmpty() ? QStringList() : QStringList{command.atlas};
    QStringList files;
    for (const QString& file : command.files)
        (isAtlas(file) ? folders : files) << file;
    if (folders.size() > 1) {
        opening.usageError = u"“%1” and “%2” are two atlases; only one can be open"_s.arg(folders[0], folders[1]);
        return opening;
    }

    AtlasLoad load = loadAtlas(folders.value(0, shippedAtlas()), progress);
    opening.atlas = load.atlas;
    opening.findings = load.findings;
    if (!opening.atlas) {
        opening.complete = false;
        return opening;
    }
    for (const QString& file : files) {
        LayerInfo info;
        info.file = file;
        LayerLoad layer = loadLayer(file, info, {}, progress);
        opening.findings += layer.findings;
        if (layer.layer)
            opening.atlas = withLayer(*opening.atlas, layer.layer);
        else
            opening.complete = false;
    }
    opening.usageError = layersError(command, *opening.atlas);
    opening.view = viewOf(command, *opening.atlas);
    return opening;
}

} // namespace truceline
