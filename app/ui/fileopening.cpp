// SPDX-License-Identifier: MIT
#include "ui/fileopening.h"

#include "export/carrier.h"
#include "map/tablequestion.h"
#include "ui/importmemory.h"
#include "ui/knowndatabases.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

bool isAtlas(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == "atlas.json"_L1;
}

LayerInfo layerInfo(const QString& path)
{
    LayerInfo info;
    info.file = path;
    return info;
}

/// True for a file in which columns were taken for something that they may not be, unless somebody has decided before.
bool needsReview(const Layer& layer)
{
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    const DataSet dataSet = layer.source.plan.dataSet;
    const bool isForeign = dataSet != DataSet::None && dataSet != DataSet::JsonFg && dataSet != DataSet::When;
    return isForeign || !layer.source.remarks.isEmpty()
        || tables.contains(QFileInfo(layer.info.file).suffix().toLower());
}

/// A file as a layer, its columns taken for what somebody decided for such a file.
LayerLoad loadAsDecided(const QString& path, const LoadWatch& watch, bool& review)
{
    LayerLoad load = loadLayer(path, layerInfo(path), {}, watch);
    review = load.layer && needsReview(*load.layer);
    if (!review)
        return load;
    const auto decided = rememberedPlan(load.layer->source.columns);
    review = !decided;
    return decided && *decided != load.layer->source.plan ? loadLayer(path, layerInfo(path), {}, watch, decided) : load;
}

void openLesson(Opened& opened, const QString& path, const Progress& progress)
{
    const LessonFile file = readLesson(path);
    opened.findings += file.findings;
    if (!file.lesson)
        return;
    const AtlasLoad load = atlasOf(file, opened.scene ? opened.scene->atlas : nullptr, progress);
    opened.findings += load.findings;
    if (!load.atlas)
        return;
    if (!opened.scene || load.atlas != opened.scene->atlas)
        opened.scene = buildScene(load.atlas, opened.scene);
    opened.lesson = file;
    opened.lessonPath = path;
    opened.paths << path;
    if (const QString changed = changedData(file.data, *load.atlas); !changed.isEmpty())
        opened.notes << u"%1: %2"_s.arg(QFileInfo(path).fileName(), changed);
}

/// What a database's table is asked about before the window asks closer.
constexpr QSizeF kUsualMap(1000, 700);

/// Files that are not there and databases that nobody has agreed to are asked for, which says enough of them.
void takeProject(Opened& opened, const Project& project, const Progress& progress)
{
    const View view = project.shown ? project.shown->view : View();
    const ProjectLoad load =
        loadProject(project, opened.scene ? opened.scene->atlas : nullptr, progress, [&view](const LayerInfo& info) {
            return isKnownDatabase(info.file) ? openTable(info, view, kUsualMap) : LayerLoad();
        });
    std::ranges::copy_if(load.findings, std::back_inserter(opened.findings),
        [](const Finding& finding) { return isDatabaseName(finding.file) || QFileInfo::exists(finding.file); });
    if (!load.atlas)
        return;
    opened.scene = buildScene(load.atlas, opened.scene);
    opened.project = OpenedProject{project, {}, {}, load.otherAtlas, load.absent};
}

void openProject(Opened& opened, const QString& path, const Progress& progress)
{
    const ProjectFile file = readProject(path);
    opened.findings += file.findings;
    if (!file.project)
        return;
    takeProject(opened, *file.project, progress);
    if (!opened.project)
        return;
    opened.paths << path;
    opened.project->path = path;
    const QString& savedAs = file.project->savedAs;
    opened.project->bytes = savedAs.isEmpty() ? file.bytes : readProject(savedAs).bytes;
}

/// The view that is shown of what was opened.
const View& viewAfter(const Opened& opened, const View& before)
{
    if (opened.restored)
        return opened.restored->view;
    return opened.project && opened.project->project.shown ? opened.project->project.shown->view : before;
}

} // namespace

void openFiles(QPromise<Opened>& promise, const ScenePtr& before, const View& view, const QStringList& paths)
{
    constexpr int kParts = 1000;
    promise.setProgressRange(0, kParts);
    Opened opened{before, {}, true, {}, {}};
    QString image; // that the view came out of
    for (int i = 0; i < paths.size() && !promise.isCanceled(); ++i) {
        const QString& path = paths[i];
        const Progress progress = [&](double done) {
            promise.setProgressValue(static_cast<int>(kParts * (i + done) / static_cast<double>(paths.size())));
            return !promise.isCanceled();
        };
        const auto withFile = [&opened](const LayerPtr& layer) {
            return buildScene(withLayer(*opened.scene->atlas, layer), opened.scene);
        };
        const auto showPart = [&](const LayerPtr& layer) {
            if (opened.scene)
                promise.addResult(Opened{withFile(layer), {}, false, {}, {}});
        };
        if (isAtlas(path)) {
            const AtlasLoad load = loadAtlas(path, progress);
            opened.findings += load.findings;
            if (load.atlas) {
                opened.scene = buildScene(load.atlas);
                opened.paths << path;
            }
        } else if (isProject(path)) {
            openProject(opened, path, progress);
        } else if (isDatabaseName(path)) {
            LayerInfo info;
            info.file = path;
            const LayerLoad load = openTable(info, view, kUsualMap);
            opened.findings += load.findings;
            if (load.layer)
                addKnownDatabase(path);
            if (load.layer && opened.scene && !promise.isCanceled())
                opened.scene = withFile(load.layer);
        } else if (isLesson(path)) {
            openLesson(opened, path, progress);
        } else if (isSavedView(path)) {
            QString error;
            if (const auto saved = readSavedView(path, error)) {
                opened.restored = saved;
                opened.paths << path;
                image = path;
            } else {
                opened.findings << Finding{path, {}, Severity::Error, error};
            }
        } else {
            bool review = false;
            const LayerLoad load = loadAsDecided(path, {progress, showPart}, review);
            if (load.layer)
                opened.paths << path;
            if (review) {
                opened.toReview.push_back(load);
                continue;
            }
            opened.findings += load.findings;
            if (load.layer && opened.scene && !promise.isCanceled())
                opened.scene = withFile(load.layer);
        }
    }
    if (opened.scene && opened.restored)
        opened.notes += comparedData(image, *opened.scene->atlas, *opened.restored);
    if (opened.scene)
        prepare(*opened.scene, viewAfter(opened, view));
    promise.addResult(std::move(opened));
}

void reopenProject(QPromise<Opened>& promise, const Project& project, const ScenePtr& before)
{
    Opened opened{before, {}, true, {}, {}};
    takeProject(opened, project, [&promise](double) { return !promise.isCanceled(); });
    if (opened.scene)
        prepare(*opened.scene, viewAfter(opened, {}));
    promise.addResult(std::move(opened));
}

void rebuild(QPromise<Opened>& promise, const AtlasPtr& atlas, const ScenePtr& before, const View& view)
{
    Opened opened{buildScene(atlas, before), {}, true, {}, {}};
    prepare(*opened.scene, view);
    promise.addResult(std::move(opened));
}

} // namespace truceline
