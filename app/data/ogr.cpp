// SPDX-License-Identifier: MIT
#include "data/ogr.h"

#include "data/csv.h"
#include "data/gdalcalls.h"
#include "data/layercrs.h"
#include "data/parallel.h"
#include "data/tabletext.h"
#include "geo/wording.h"

#include <QFileInfo>

#include <cpl_string.h>
#include <ogr_api.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct DestroyShape {
    void operator()(void* shape) const { OGR_G_DestroyGeometry(shape); }
};
using Shape = std::unique_ptr<std::remove_pointer_t<OGRGeometryH>, DestroyShape>;

/// The columns that hold the place, by exact names and the first pair that is there.
CPLStringList csvOptions(const QStringList& columns)
{
    CPLStringList options;
    options.SetNameValue("AUTODETECT_TYPE", "NO");
    options.SetNameValue("EMPTY_STRING_AS_NULL", "YES");
    const auto find = [&columns](QLatin1StringView name) {
        const qsizetype at = columns.indexOf(name, 0, Qt::CaseInsensitive);
        return at < 0 ? QByteArray() : columns[at].toUtf8();
    };
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> pairs[] = {{"longitude"_L1, "latitude"_L1},
        {"lon"_L1, "lat"_L1}, {"lng"_L1, "lat"_L1}, {"long"_L1, "lat"_L1}, {"x"_L1, "y"_L1},
        {"ActionGeo_Long"_L1, "ActionGeo_Lat"_L1}};
    for (const auto& [x, y] : pairs) {
        if (const QByteArray lon = find(x), lat = find(y); !lon.isEmpty() && !lat.isEmpty()) {
            options.SetNameValue("X_POSSIBLE_NAMES", lon.constData());
            options.SetNameValue("Y_POSSIBLE_NAMES", lat.constData());
            return options;
        }
    }
    for (const QLatin1StringView name : {"geom_wkt"_L1, "wkt"_L1, "geometry"_L1, "geom"_L1}) {
        if (const QByteArray column = find(name); !column.isEmpty()) {
            options.SetNameValue("GEOM_POSSIBLE_NAMES", column.constData());
            options.SetNameValue("KEEP_GEOM_COLUMNS", "NO");
            break;
        }
    }
    return options;
}

bool hasFeatures(OGRLayerH layer)
{
    OGR_L_ResetReading(layer);
    return Feature(OGR_L_GetNextFeature(layer)) != nullptr;
}

/// The layers with features that are read: all folders of KML; of sheets the largest, since others may say what it is
/// about; else the first. It is said where others are not.
std::vector<OGRLayerH> layersToRead(GDALDatasetH dataset, QStringList& remarks)
{
    std::vector<OGRLayerH> filled;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        if (const OGRLayerH layer = GDALDatasetGetLayer(dataset, i); hasFeatures(layer))
            filled.push_back(layer);
    }
    const QByteArrayView format = GDALGetDriverShortName(GDALGetDatasetDriver(dataset));
    if (filled.size() < 2 || format == "LIBKML")
        return filled;
    const auto cells = [](OGRLayerH layer) {
        return OGR_L_GetFeatureCount(layer, TRUE) * OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer));
    };
    const bool isWorkbook = format == "XLSX" || format == "ODS";
    const OGRLayerH chosen = isWorkbook ? *std::ranges::max_element(filled, {}, cells) : filled.front();
    remarks << Wording::tr("it has %n layers or sheets; only “%1” is read", nullptr, static_cast<int>(filled.size()))
                   .arg(QString::fromUtf8(OGR_L_GetName(chosen)));
    return {chosen};
}

/// KML in a zip: its own file is read, since GDAL leaves the fields out that a zipped one declares.
QString kmlIn(const QString& archive)
{
    const CPLStringList names(VSIReadDir(archive.toUtf8().constData()));
    for (const char* name : names) {
        if (QByteArrayView(name).endsWith(".kml"))
            return archive + u'/' + QString::fromUtf8(name);
    }
    return archive;
}

FileBytes translate(
    GDALDatasetH dataset, const std::vector<OGRLayerH>& layers, const QByteArray& crs, const Complaints& complaints)
{
    CPLStringList arguments;
    for (const char* argument :
        {"-f", "GeoJSONSeq", "-t_srs", "OGC:CRS84", "-dim", "XY", "-skipfailures", "-lco", "COORDINATE_PRECISION=9"})
        arguments.AddString(argument);
    if (!crs.isEmpty()) {
        arguments.AddString("-s_srs");
        arguments.AddString(crs.constData());
    }
    FileBytes all;
    for (const OGRLayerH layer : layers) { // GeoJSON Text Sequences take one
        CPLStringList ofLayer(arguments);
        ofLayer.AddString(OGR_L_GetName(layer));
        const FileBytes lines = translated(dataset, ofLayer.List(), ".geojsonl");
        if (lines.bytes.isNull())
            return noBytes(Wording::tr("it cannot be converted: %1").arg(complaints.first()));
        if (all.bytes.isNull()) {
            all = lines;
        } else {
            all.bytes += lines.bytes;
            all.owner.reset();
        }
    }
    return all;
}

/// A table's text that is taken apart, so that all cores read it and whoever waits sees how far it is.
struct TablePieces {
    QByteArrayView header;
    std::vector<QByteArrayView> pieces; ///< of the rows; none = the table is small
    QByteArray ending; ///< of the file
    CPLStringList options; ///< for reading it

    QByteArray table(std::size_t piece) const { return header.toByteArray() + pieces[piece].toByteArray(); }
};

TablePieces tablePieces(QByteArrayView text, const QByteArray& ending, const CPLStringList& options)
{
    constexpr qsizetype kEach = 8 << 20;
    TablePieces table{{}, {}, ending, options};
    if (text.size() < 4 * kEach)
        return table;
    table.pieces = csvPieces(text, kEach);
    table.header = table.pieces.front();
    table.pieces.erase(table.pieces.begin());
    return table;
}

FileBytes translate(const TablePieces& table, const QByteArray& crs, const Progress& progress)
{
    constexpr std::size_t kAtOnce = 8;
    FileBytes all;
    std::vector<FileBytes> lines(table.pieces.size());
    const auto read = [&](std::size_t piece) {
        const Complaints complaints;
        MemoryFile file(table.ending);
        file.write(table.table(piece));
        const Dataset dataset = openVectors(file.name(), table.options.List());
        lines[piece] = dataset ? translate(dataset.get(), {GDALDatasetGetLayer(dataset.get(), 0)}, crs, complaints)
                               : noBytes(Wording::tr("it cannot be read: %1").arg(complaints.first()));
    };
    const auto take = [&](std::size_t piece) {
        const FileBytes each = std::exchange(lines[piece], {});
        all.bytes += each.bytes;
        if (all.fault.isEmpty())
            all.fault = each.fault;
    };
    const auto goOn = [&](double part) { return all.fault.isEmpty() && (!progress || progress(part)); };
    if (!inBatches(lines.size(), kAtOnce, goOn, read, take) && all.fault.isEmpty())
        all.fault = Wording::tr("reading was cancelled");
    return all.fault.isEmpty() ? all : noBytes(all.fault);
}

} // namespace

TranslatedFile toGeoJsonLines(const QString& path, const QString& crs, const Progress& progress)
{
    registerDrivers();
    const Complaints complaints;
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    const bool isTable = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1;
    TranslatedFile result;
    FileBytes text;
    TablePieces pieces;
    MemoryFile first('.' + suffix.toUtf8());
    const bool isZip = suffix == "zip"_L1 || suffix == "kmz"_L1;
    QString name = (isZip ? u"/vsizip/"_s : QString()) + info.absoluteFilePath();
    if (suffix == "kmz"_L1)
        name = kmlIn(name);
    CPLStringList options;
    if (isTable) {
        text = readFile(path);
        const TableText table = tableText(text.bytes);
        result.encoding = table.encoding;
        const bool isOther = !table.text.isNull();
        if (isOther)
            text.bytes = table.text;
        options = csvOptions(csvHeader(QByteArrayView(text.bytes)));
        pieces = tablePieces(text.bytes, '.' + suffix.toUtf8(), options);
        if (isOther || !pieces.pieces.empty()) {
            first.write(pieces.pieces.empty() ? text.bytes : pieces.table(0));
            name = QString::fromLatin1(first.name());
        }
    }
    const Dataset dataset = openVectors(name.toUtf8(), options.List());
    const auto layers = dataset ? layersToRead(dataset.get(), result.remarks) : std::vector<OGRLayerH>();
    if (!dataset) {
        const QString why = complaints.first();
        result.lines = noBytes(
            why.isEmpty() ? Wording::tr("its format is not known") : Wording::tr("it cannot be read: %1").arg(why));
    } else if (layers.empty()) {
        result.lines = noBytes(Wording::tr("it holds no features"));
    } else {
        const QByteArray from =
            sourceCrs(layers.front(), crs, suffix == "shp"_L1 || suffix == "zip"_L1, result.remarks);
        result.lines = pieces.pieces.empty() ? translate(dataset.get(), layers, from, complaints)
                                             : translate(pieces, from, progress);
    }
    return result;
}

QString polygonFault(const Polygons& polygons)
{
    const Complaints complaints;
    const Shape shape(OGR_G_CreateGeometry(wkbMultiPolygon));
    for (const Polygon& polygon : polygons) {
        const OGRGeometryH part = OGR_G_CreateGeometry(wkbPolygon);
        for (const Line& line : polygon) {
            const OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
            for (const LonLat position : line)
                OGR_G_AddPoint_2D(ring, position.lon, position.lat);
            OGR_G_AddGeometryDirectly(part, ring);
        }
        OGR_G_AddGeometryDirectly(shape.get(), part);
    }
    if (OGR_G_IsValid(shape.get()))
        return {};
    const QString reason = complaints.first();
    return reason.isEmpty() ? Wording::tr("a ring crosses itself or another") : reason;
}

} // namespace truceline
