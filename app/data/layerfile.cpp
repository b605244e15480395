// SPDX-License-Identifier: MIT
#include "data/layerfile.h"

#include "data/geojson.h"
#include "data/jsonkind.h"
#include "data/ogr.h"

#include <QCoreApplication>
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

LayerLoad load(const QString& path, GeoJsonReading how)
{
    const LayerInfo info = how.info = completed(how.info, path);
    FileBytes file = readFile(path);
    if (!file.fault.isEmpty())
        return failed(info, file.fault);
    if (isBlank(file.bytes))
        return failed(info, QCoreApplication::translate("Data", "the file is empty"));
    SplitText split;
    const bool json = isJsonName(path) || looksLikeJson(file.bytes);
    if (json)
        split = splitFeatures(file.bytes);
    if (!json || kindOf(split) != JsonKind::GeoJson) {
        file = toGeoJsonLines(path);
        if (!file.fault.isEmpty())
            return failed(info, file.fault);
        split = splitFeatures(file.bytes);
        how.places = false;
    } else if (const QString fault = frameFault(split); !fault.isEmpty() && !split.fault) {
        split.fault = {0, fault};
        if (!split.isCollection)
            split.features.clear();
    } else if (isBareGeometry(split)) {
        wrapGeometry(file, split);
        how.places = false;
    }
    return readGeoJson(std::move(file), split, how);
}

} // namespace

LayerLoad loadLayer(const QString& path, const LayerInfo& info, std::optional<Role> role, const Progress& progress)
{
    return load(path, {info, role, progress, Severity::Warning});
}

LayerLoad validateLayer(const QString& path, const LayerInfo& info, std::optional<Role> role)
{
    return load(path, {info, role, {}, Severity::Error});
}

} // namespace truceline
