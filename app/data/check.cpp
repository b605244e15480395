// SPDX-License-Identifier: MIT
#include "data/check.h"

#include "data/atlasfile.h"
#include "data/claimcheck.h"
#include "data/csv.h"
#include "data/databasetable.h"
#include "data/featurecheck.h"
#include "data/importreport.h"
#include "geo/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

Findings checkLayerFile(const QString& path)
{
    LayerInfo info;
    info.file = path;
    LayerLoad load = isDatabaseName(path) ? loadTable(path, info, {}) : validateLayer(path, {}, {});
    if (load.layer) {
        load.findings << checkFeatures(*load.layer, idsOf(*load.layer), {});
        for (const std::uint32_t row : swappedRows(*load.layer)) {
            load.findings << Finding{path, featureId(*load.layer, row), Severity::Warning,
                Wording::tr("its latitude and longitude seem to have changed places")};
        }
    }
    return load.findings;
}

Findings checkAtlas(const QString& path)
{
    Findings findings;
    const std::optional<AtlasFile> file = readAtlasFile(path, findings);
    if (!file)
        return findings;
    std::vector<LayerPtr> layers;
    QSet<QString> subjects;
    for (const LayerInfo& info : file->layers) {
        LayerLoad load = validateLayer(info.file, info, info.role);
        findings << load.findings;
        if (!load.layer)
            continue;
        if (isSubject(info.role))
            subjects.unite(idsOf(*load.layer));
        layers.push_back(std::move(load.layer));
    }
    const ClaimBook claims = readClaims(file->claims, file->sources, findings);
    for (const LayerPtr& layer : layers)
        findings << checkFeatures(*layer, subjects, claims.sources);
    findings << checkClaims(claims, file->claims, subjects);
    QStringList ids;
    for (const LayerInfo& info : file->layers)
        ids << info.id;
    for (const QString& each : file->stories) {
        if (const std::optional<Story> story = readStory(each, findings))
            findings << checkStory(*story, each, ids, subjects);
    }
    return findings;
}

/// claims.csv or sources.csv on its own; within an atlas, what the claims refer to is looked up there.
Findings checkTable(const QString& path, const QStringList& columns)
{
    const QString folder = QFileInfo(path).path();
    Findings findings;
    if (!columns.contains("claim_id"_L1)) {
        readClaims({}, path, findings);
        return findings;
    }
    const QString atlas = folder + "/atlas.json"_L1;
    if (QFileInfo::exists(atlas)) {
        findings = checkAtlas(atlas);
        findings.removeIf([&path](const Finding& f) { return QFileInfo(f.file) != QFileInfo(path); });
        return findings;
    }
    const ClaimBook book = readClaims(path, {}, findings);
    return findings << checkClaims(book, path, {});
}

} // namespace

Findings check(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir() || info.fileName() == "atlas.json"_L1)
        return checkAtlas(path);
    if (info.suffix().toLower() == "csv"_L1) {
        const QStringList columns = csvHeader(path);
        if (columns.contains("claim_id"_L1) || columns.contains("publisher"_L1))
            return checkTable(path, columns);
    }
    return checkLayerFile(path);
}

} // namespace truceline
