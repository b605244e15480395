// SPDX-License-Identifier: MIT
#include "opening.h"

#include "data/databasetable.h"
#include "export/carrier.h"
#include "export/composition.h"
#include "export/lessonfile.h"
#include "export/projectfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

Window windowOf(const CommandLine& command, const Atlas& atlas, const Window& before)
{
    Window window = before;
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

/// Where the map looks: where it is told to, else where the image looks, else home. On a sheet of another shape the
/// image's whole map is seen.
Camera cameraOf(const CommandLine& command, const Atlas& atlas, const SavedView* saved, QSizeF size)
{
    if (command.camera)
        return *command.camera;
    if (command.box)
        return fittedInside(*command.box, size, atlas.extent);
    if (!saved)
        return clamped(fitted(atlas.home, size), size, atlas.extent);
    const QSizeF before = mapSize(saved->sheet);
    return before == size ? saved->view.camera : fitted(Viewport(saved->view.camera, before).box(), size);
}

/// What sets the right half apart, in the mode of the left one where that is told; nothing with an error where both
/// halves would be alike or the atlas has no such viewpoint.
std::optional<Comparison> comparisonOf(const CommandLine& command, const Atlas& atlas, const View& view, QString& error)
{
    if (!command.comparison)
        return view.comparison;
    Comparison comparison = *command.comparison;
    if (comparison.window)
        comparison.window->mode = command.mode.value_or(comparison.window->mode);
    View other = view;
    if (!comparison.viewpoint.isEmpty() && !takeViewpoint(atlas, comparison.viewpoint, other))
        error = u"--compare: this atlas draws nothing as “%1” does"_s.arg(comparison.viewpoint);
    else if (comparison.viewpoint == view.viewpoint || comparison.window == view.query.window)
        error = u"--compare: both halves would be alike"_s;
    return comparison;
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

/// Reads the view of an exported image or a view file, or a project with its view.
/// @return false where it cannot be read, with a finding
bool readNamed(const QString& path, Opening& opening, std::optional<SavedView>& saved, Project& project)
{
    if (isProject(path)) {
        const ProjectFile file = readProject(path);
        opening.findings += file.findings;
        project = file.project.value_or(project);
        saved = project.shown;
        return file.project.has_value();
    }
    QString error;
    saved = readSavedView(path, error);
    if (!saved)
        opening.findings << Finding{path, {}, Severity::Error, error};
    return saved.has_value();
}

void hideLayers(const CommandLine& command, const Atlas& atlas, View& view)
{
    if (!command.layers)
        return;
    view.hiddenLayers.clear();
    for (const LayerPtr& layer : atlas.layers) {
        if (!command.layers->contains(layer->info.id))
            view.hiddenLayers << layer->info.id;
    }
}

/// What of a table of a database is read: the days that the command line names.
Query queryOf(const CommandLine& command)
{
    Query query;
    if (command.at)
        query.window = {Mode::Window, *command.at};
    if (command.from)
        query.window.chosen.first = command.from->first;
    if (command.to)
        query.window.chosen.end = command.to->end;
    if (command.mode == Mode::Cumulative)
        query.window.chosen.first = kOpenStart;
    return query;
}

} // namespace

bool isAtlas(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == "atlas.json"_L1;
}

void applyView(const CommandLine& command, const SavedView* saved, Opening& opening)
{
    const Atlas& atlas = *opening.atlas;
    View& view = opening.view;
    if (saved)
        view = saved->view;
    opening.sheet = sheetOf(command.sheet, saved ? saved->sheet : Sheet{});
    const QSizeF size = mapSize(opening.sheet);
    view.camera = cameraOf(command, atlas, saved, size);
    view.query.window = windowOf(command, atlas, saved ? saved->view.query.window : atlas.window);
    if (!command.filters.isEmpty())
        view.query.filters = command.filters;
    view.query.search = command.search.value_or(view.query.search);
    view.names = command.names.value_or(view.names);
    view.language = command.language.value_or(view.language);
    const QString viewpoint = command.viewpoint.value_or(view.viewpoint);
    if (!takeViewpoint(atlas, viewpoint, view))
        opening.usageError = u"--viewpoint: this atlas draws nothing as “%1” does"_s.arg(viewpoint);
    view.appearance = command.appearance.value_or(view.appearance);
    QString error;
    view.comparison = comparisonOf(command, atlas, view, error);
    if (!error.isEmpty())
        opening.usageError = error;
    hideLayers(command, atlas, view);
    if (command.camera)
        opening.asked = Viewport(view.camera, size).box();
    else if (command.box || !saved)
        opening.asked = command.box;
    else
        opening.asked = saved->asked;
    if (command.action == Action::List)
        view.query.box = opening.asked;
}

Opening openAtlas(const CommandLine& command, const Progress& progress)
{
    Opening opening;
    QStringList folders = command.atlas.isEmpty() ? QStringList() : QStringList{command.atlas};
    QStringList views;
    QStringList files;
    for (const QString& file : command.files)
        (isAtlas(file) ? folders : isSavedView(file) || isProject(file) ? views : files) << file;
    for (const auto& [names, thing] : {std::pair(folders, u"atlases"_s), std::pair(views, u"views"_s)}) {
        if (names.size() > 1) {
            opening.usageError = u"“%1” and “%2” are two %3; only one can be open"_s.arg(names[0], names[1], thing);
            return opening;
        }
    }
    std::optional<SavedView> saved;
    Project project;
    if (!views.isEmpty() && !readNamed(views[0], opening, saved, project))
        return opening;
    if (!folders.isEmpty())
        project.atlas.path = folders[0];
    const ProjectLoad load = loadProject(project, nullptr, progress);
    opening.complete = opening.findings.isEmpty() && load.absent.empty();
    opening.findings += load.findings;
    if (!load.atlas || load.otherAtlas) {
        opening.complete = false;
        return opening;
    }
    opening.atlas = load.atlas;
    for (const QString& file : files) {
        if (isLesson(file)) {
            opening.findings << Finding{file, {}, Severity::Error, u"a lesson is opened in the window only"_s};
            opening.complete = false;
            continue;
        }
        LayerInfo info;
        info.file = file;
        LayerLoad layer =
            isDatabaseName(file) ? loadTable(file, info, queryOf(command)) : loadLayer(file, info, {}, {progress, {}});
        opening.findings += layer.findings;
        if (layer.layer)
            opening.atlas = withLayer(*opening.atlas, layer.layer);
        else
            opening.complete = false;
    }
    opening.usageError = layersError(command, *opening.atlas);
    applyView(command, saved ? &*saved : nullptr, opening);
    if (const QString error = sheetError(opening.sheet); !error.isEmpty() && opening.usageError.isEmpty())
        opening.usageError = error;
    opening.restored = saved.has_value();
    if (saved && !isProject(views[0]))
        opening.messages = comparedData(views[0], *opening.atlas, *saved);
    return opening;
}

} // namespace truceline
