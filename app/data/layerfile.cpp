// SPDX-License-Identifier: MIT
#include "data/layerfile.h"

#include "data/firstfeatures.h"
#include "data/geojson.h"
#include "data/importedlines.h"
#include "data/ogr.h"
#include "data/raster.h"
#include "data/recordsjson.h"
#include "geo/wording.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

LayerLoad failed(const LayerInfo& info, const QString& message)
{
    return {nullptr, {Finding{info.file, {}, Severity::Error, message}}};
}

bool isJsonName(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("geojson"), QStringLiteral("json"), QStringLiteral("geojsonl"),
        QStringLiteral("geojsons"), QStringLiteral("ndjson"), QStringLiteral("jsonl")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// True where the text begins as an object, after a byte order mark, white space and a record separator.
bool looksLikeJson(QByteArrayView text)
{
    static constexpr QByteArrayView skipped = "\xEF\xBB\xBF \t\r\n\x1e";
    const auto first = std::ranges::find_if_not(text, [](char c) { return skipped.contains(c); });
    return first != text.end() && *first == '{';
}

LayerInfo completed(LayerInfo info, const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    if (info.file.isEmpty())
        info.file = path;
    if (info.id.isEmpty())
        info.id = name;
    if (info.title.isEmpty())
        info.title = name;
    return info;
}

LayerLoad loadRaster(const QString& path, const LayerInfo& info)
{
    const RasterLoad load = openRaster(path);
    if (!load.raster)
        return failed(info, load.fault);
    auto layer = std::make_shared<Layer>();
    layer->info = info;
    layer->info.role = Role::Raster;
    // Whose picture it is has to be read beside it, and be it the file's name.
    layer->info.attribution = load.raster->attribution().isEmpty() ? info.title : load.raster->attribution();
    layer->raster = load.raster;
    return {layer, {}};
}

/// How a file is read, and whether that takes more than the reader does by itself.
struct Way {
    ImportSource source;
    bool rewritten = false;
};

/// As was decided for its columns, else by their names.
/// @param isTable  true where places may be in columns
Way wayFor(const std::optional<ImportPlan>& decided, const FirstFeatures& first, bool isTable)
{
    Way way;
    way.source.columns = first.columns;
    way.source.plan = decided ? *decided : suggestedPlan(first.columns);
    way.rewritten = decided || way.source.plan.dataSet != DataSet::None || (isTable && !first.hasGeometry);
    if (way.source.plan.dataSet == DataSet::None)
        way.source.plan.dataSet = first.member;
    return way;
}

/// Reads the features of a text; nothing where it is no GeoJSON, or of another reference system.
std::optional<LayerLoad> readFeatures(FileBytes file, GeoJsonReading how, Way way)
{
    FindingLog log(how.info.file);
    for (const QString& remark : way.source.remarks)
        log.add({}, Severity::Warning, remark);
    if (way.rewritten) {
        constexpr double kRewritten = 0.7; // of the time
        file = importedLines(file, way.source, log, within(how.watch.progress, 0, kRewritten));
        how.watch.progress = within(how.watch.progress, kRewritten, 1);
        how.spots = false;
        how.watch.part = {};
    }
    how.source = way.source;
    auto load = readGeoJson(std::move(file), how);
    if (load)
        load->findings = log.take() + load->findings;
    return load;
}

/// Reads a text of JSON; nothing where GDAL must look at it.
std::optional<LayerLoad> loadJson(
    const FileBytes& file, const GeoJsonReading& how, const std::optional<ImportPlan>& decided)
{
    const FirstFeatures first = firstFeatures(file.bytes);
    if (first.columns.isEmpty() && !first.hasGeometry) {
        FileBytes records;
        records.bytes = recordLines(file.bytes);
        Way way = wayFor(decided, firstFeatures(records.bytes), true);
        way.source.encoding = u"UTF-8"_s;
        if (way.source.plan.columns.contains("longitude"_L1))
            return readFeatures(records, how, way);
    }
    Way way = wayFor(decided, first, false);
    way.source.encoding = u"UTF-8"_s;
    return first.inMetres || !way.source.plan.crs.isEmpty() ? std::nullopt : readFeatures(file, how, way);
}

LayerLoad load(const QString& path, GeoJsonReading how, const std::optional<ImportPlan>& decided)
{
    how.info = completed(how.info, path);
    if (isRasterName(path) || how.role == Role::Raster)
        return loadRaster(path, how.info);
    const FileBytes file = readFile(path);
    if (!file.fault.isEmpty())
        return failed(how.info, file.fault);
    if (isBlank(file.bytes))
        return failed(how.info, Wording::tr("the file is empty"));
    if (isJsonName(path) || looksLikeJson(file.bytes)) {
        if (auto load = loadJson(file, how, decided))
            return *std::move(load);
    }
    constexpr double kTranslated = 0.6; // of the time
    TranslatedFile translated =
        toGeoJsonLines(path, decided ? decided->crs : QString(), within(how.watch.progress, 0, kTranslated));
    how.watch.progress = within(how.watch.progress, kTranslated, 1);
    if (!translated.lines.fault.isEmpty())
        return failed(how.info, translated.lines.fault);
    Way way = wayFor(decided, firstFeatures(translated.lines.bytes), true);
    way.source.encoding = translated.encoding;
    way.source.remarks = translated.remarks;
    how.spots = false;
    how.watch.part = {};
    auto load = readFeatures(std::move(translated.lines), how, way);
    return load ? *std::move(load) : failed(how.info, Wording::tr("its format is not known"));
}

} // namespace

LayerLoad loadLayer(const QString& path, const LayerInfo& info, std::optional<Role> role, const LoadWatch& watch,
    const std::optional<ImportPlan>& plan)
{
    return load(path, {info, role, watch, Severity::Warning}, plan);
}

LayerLoad validateLayer(const QString& path, const LayerInfo& info, std::optional<Role> role)
{
    return load(path, {info, role, {}, Severity::Error}, {});
}

} // namespace truceline
