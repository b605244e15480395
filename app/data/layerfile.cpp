// SPDX-License-Identifier: MIT
#include "data/layerfile.h"

#include "data/geojson.h"
#include "data/ogr.h"
#include "data/raster.h"
#include "geo/wording.h"

#include <QFileInfo>

#include <algorithm>

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

LayerLoad load(const QString& path, GeoJsonReading how)
{
    how.info = completed(how.info, path);
    if (isRasterName(path) || how.role == Role::Raster)
        return loadRaster(path, how.info);
    FileBytes file = readFile(path);
    if (!file.fault.isEmpty())
        return failed(how.info, file.fault);
    if (isBlank(file.bytes))
        return failed(how.info, Wording::tr("the file is empty"));
    if (isJsonName(path) || looksLikeJson(file.bytes)) {
        if (auto load = readGeoJson(std::move(file), how))
            return *std::move(load);
    }
    file = toGeoJsonLines(path);
    if (!file.fault.isEmpty())
        return failed(how.info, file.fault);
    how.spots = false;
    auto load = readGeoJson(std::move(file), how);
    return load ? *std::move(load) : failed(how.info, Wording::tr("its format is not known"));
}

} // namespace

LayerLoad loadLayer(const QString& path, const LayerInfo& info, std::optional<Role> role, const LoadWatch& watch)
{
    return load(path, {info, role, watch, Severity::Warning});
}

LayerLoad validateLayer(const QString& path, const LayerInfo& info, std::optional<Role> role)
{
    return load(path, {info, role, {}, Severity::Error});
}

} // namespace truceline
