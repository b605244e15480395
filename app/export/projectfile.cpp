// SPDX-License-Identifier: MIT
#include "export/projectfile.h"

#include "data/databasetable.h"
#include "data/decidedplan.h"
#include "export/savefile.h"
#include "geo/wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr qint64 kLargest = qint64(16) << 20;

QString folderOf(const Project& project)
{
    return project.atlas.path.isEmpty() ? shippedAtlas() : project.atlas.path;
}

/// The open atlas without what was added to it, where it is the project's; else that is opened, or the one that ships.
void openAtlas(const Project& project, const AtlasPtr& open, const Progress& progress, ProjectLoad& load)
{
    if (open && isSamePath(open->folder, folderOf(project))) {
        load.atlas = open;
        for (const LayerPtr& layer : addedLayers(*open))
            load.atlas = withoutLayer(*load.atlas, layer->info.id);
        return;
    }
    const AtlasLoad own = loadAtlas(folderOf(project), progress);
    load.findings += own.findings;
    load.atlas = own.atlas;
    load.otherAtlas = !own.atlas && !project.atlas.path.isEmpty();
    if (load.otherAtlas)
        load.atlas = loadAtlas(shippedAtlas(), progress).atlas;
}

/// The same layer in an atlas that is open; null where it is not.
LayerPtr openLayer(const ProjectLayer& layer, const LayerInfo& info, const AtlasPtr& open)
{
    const int index = open ? open->indexOf(info.id) : -1;
    if (index < 0)
        return nullptr;
    const LayerPtr& there = open->layers[static_cast<std::size_t>(index)];
    return there->info == info && decidedPlan(there->source) == layer.plan ? there : nullptr;
}

} // namespace

ProjectFile readProject(const QString& path)
{
    ProjectFile result;
    const auto report = [&](const QString& message) { result.findings << Finding{path, {}, Severity::Error, message}; };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report(file.errorString());
    } else if (file.size() > kLargest) {
        report(Wording::tr("it is too large for a project"));
    } else {
        result.bytes = file.readAll();
        result.project = projectFromJson(result.bytes, path, result.findings);
    }
    return result;
}

ProjectSave saveProject(const Project& project, const QString& path, const std::optional<QByteArray>& known)
{
    ProjectSave save;
    QFile file(path);
    if (known && file.open(QIODevice::ReadOnly)) {
        save.bytes = file.read(kLargest);
        save.isOthers = save.bytes != *known;
    }
    if (save.isOthers)
        return save;
    save.bytes = toJson(project, path);
    save.error = saveBytes(save.bytes, path);
    return save;
}

ProjectLoad loadProject(const Project& project, const AtlasPtr& open, const Progress& progress,
    const std::function<LayerLoad(const LayerInfo&)>& openTable)
{
    ProjectLoad load;
    const std::size_t parts = 1 + project.layers.size();
    const auto part = [&](std::size_t number) {
        return within(progress, double(number) / double(parts), double(number + 1) / double(parts));
    };
    openAtlas(project, open, part(0), load);
    if (!load.atlas)
        return load;
    for (std::size_t i = 0; i < project.layers.size(); ++i) {
        const ProjectLayer& layer = project.layers[i];
        LayerInfo info = layer.info;
        info.file = layer.file.path;
        LayerPtr added = openLayer(layer, info, open);
        if (!added) {
            const LayerLoad read = !isDatabaseName(info.file)
                ? loadLayer(info.file, info, info.role, {part(i + 1), {}}, layer.plan)
                : openTable ? openTable(info)
                            : loadTable(info.file, info, {});
            load.findings += read.findings;
            added = read.layer;
        }
        if (added)
            load.atlas = withLayer(*load.atlas, added);
        else
            load.absent.push_back(layer);
    }
    return load;
}

Findings checkProject(const QString& path)
{
    ProjectFile file = readProject(path);
    if (!file.project)
        return file.findings;
    QStringList paths{folderOf(*file.project)};
    for (const ProjectLayer& layer : file.project->layers)
        paths << layer.file.path;
    for (const QString& each : std::as_const(paths)) {
        if (!isDatabaseName(each) && !QFileInfo::exists(each))
            file.findings << Finding{path, each, Severity::Error, Wording::tr("it is not there")};
    }
    return file.findings;
}

} // namespace truceline
