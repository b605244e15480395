// SPDX-License-Identifier: MIT
#include "data/check.h"

#include "data/claimcheck.h"
#include "data/csv.h"
#include "data/duplicates.h"
#include "data/featurecheck.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// What a layer can be mended of while loading is an error where files are validated.
void raiseDuplicates(const Layer& layer, Findings& findings)
{
    for (const Finding& duplicate : duplicateIds(layer)) {
        if (const qsizetype at = findings.indexOf(duplicate); at >= 0)
            findings[at].severity = Severity::Error;
    }
}

Findings checkLayerFile(const QString& path)
{
    LayerLoad load = loadLayer(path, {}, {});
    if (load.layer) {
        raiseDuplicates(*load.layer, load.findings);
        load.findings << checkFeatures(*load.layer, idsOf(*load.layer), {});
    }
    return load.findings;
}

Findings checkAtlas(const QString& path)
{
    AtlasLoad load = loadAtlas(path);
    if (!load.atlas)
        return load.findings;
    const Atlas& atlas = *load.atlas;
    QSet<QString> subjects;
    for (const LayerPtr& layer : atlas.layers) {
        if (isSubject(layer->info.role))
            subjects.unite(idsOf(*layer));
    }
    for (const LayerPtr& layer : atlas.layers) {
        raiseDuplicates(*layer, load.findings);
        load.findings << checkFeatures(*layer, subjects, atlas.claims.sources);
    }
    load.findings << checkClaims(atlas.claims, atlas.claims.file, subjects);
    return load.findings;
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
