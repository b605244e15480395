// SPDX-License-Identifier: MIT
#include "data/ogr.h"

#include "data/csv.h"
#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <QFileInfo>
#include <QUuid>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_utils.h>
#include <ogr_api.h>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr const char* kDrivers[] = {"GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "JSONFG", "CSV", "GPKG",
    "FlatGeobuf", "ESRI Shapefile", "LIBKML", "KML", "GPX", "XLSX", "ODS", nullptr};

struct DestroyShape {
    void operator()(void* shape) const { OGR_G_DestroyGeometry(shape); }
};
using Shape = std::unique_ptr<std::remove_pointer_t<OGRGeometryH>, DestroyShape>;

/// The columns that hold the place, by exact names and the first pair that is there.
CPLStringList csvOptions(const QString& path)
{
    CPLStringList options;
    options.SetNameValue("AUTODETECT_TYPE", "NO");
    options.SetNameValue("EMPTY_STRING_AS_NULL", "YES");
    const QStringList columns = csvHeader(path);
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

Dataset open(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool csv = suffix == "csv"_L1 || suffix == "tsv"_L1;
    const QString name = (suffix == "zip"_L1 ? u"/vsizip/"_s : QString()) + QFileInfo(path).absoluteFilePath();
    const CPLStringList options = csv ? csvOptions(path) : CPLStringList();
    return Dataset(
        GDALOpenEx(name.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, kDrivers, options.List(), nullptr));
}

/// The first layer with features; several only come with formats such as GPX and GeoPackage.
OGRLayerH firstFilledLayer(GDALDatasetH dataset)
{
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
        if (OGR_L_GetFeatureCount(layer, TRUE) > 0)
            return layer;
    }
    return nullptr;
}

/// Makes the lines in GDAL's memory file system and takes them from there without a copy.
FileBytes translate(GDALDatasetH dataset, const Complaints& complaints)
{
    const OGRLayerH layer = firstFilledLayer(dataset);
    if (!layer)
        return noBytes(Wording::tr("it holds no features"));
    const QByteArray target = "/vsimem/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + ".geojsonl";
    CPLStringList arguments;
    for (const char* argument :
        {"-f", "GeoJSONSeq", "-t_srs", "OGC:CRS84", "-dim", "XY", "-skipfailures", "-lco", "COORDINATE_PRECISION=9"})
        arguments.AddString(argument);
    // What does not say in which system its coordinates are is taken as WGS 84; the reader rejects what cannot be.
    if (!OGR_L_GetSpatialRef(layer)) {
        arguments.AddString("-s_srs");
        arguments.AddString("OGC:CRS84");
    }
    arguments.AddString(OGR_L_GetName(layer));
    GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(arguments.List(), nullptr);
    int usage = FALSE;
    Dataset result(GDALVectorTranslate(target.constData(), nullptr, 1, &dataset, options, &usage));
    GDALVectorTranslateOptionsFree(options);
    const bool made = result != nullptr;
    result.reset();
    vsi_l_offset size = 0;
    GByte* bytes = VSIGetMemFileBuffer(target.constData(), &size, TRUE);
    if (!made || !bytes) {
        VSIFree(bytes);
        return noBytes(Wording::tr("it cannot be converted: %1").arg(complaints.first()));
    }
    FileBytes lines;
    lines.bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(size));
    lines.owner = std::shared_ptr<const void>(bytes, [](const void* p) { VSIFree(const_cast<void*>(p)); });
    return lines;
}

} // namespace

FileBytes toGeoJsonLines(const QString& path)
{
    registerDrivers();
    const Complaints complaints;
    const Dataset dataset = open(path);
    if (!dataset) {
        const QString why = complaints.first();
        return noBytes(
            why.isEmpty() ? Wording::tr("its format is not known") : Wording::tr("it cannot be read: %1").arg(why));
    }
    return translate(dataset.get(), complaints);
}

FileBytes toGeoPackage(const QByteArray& geoJson, const QString& table, const QString& description)
{
    registerDrivers();
    const Complaints complaints;
    const QByteArray name = "/vsimem/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray source = name + ".geojson";
    const QByteArray target = name + ".gpkg";
    QByteArray text = geoJson;
    VSIFCloseL(VSIFileFromMemBuffer(
        source.constData(), reinterpret_cast<GByte*>(text.data()), vsi_l_offset(text.size()), FALSE));
    CPLStringList arguments;
    for (const char* argument : {"-f", "GPKG", "-nln"})
        arguments.AddString(argument);
    arguments.AddString(table.toUtf8().constData());
    for (const QString& option : {u"FID=fid"_s, u"DESCRIPTION="_s + description}) {
        arguments.AddString("-lco");
        arguments.AddString(option.toUtf8().constData());
    }
    const Dataset from(GDALOpenEx(source.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, kDrivers, nullptr, nullptr));
    bool made = false;
    if (from) {
        GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(arguments.List(), nullptr);
        GDALDatasetH input = from.get();
        int usage = FALSE;
        const Dataset result(GDALVectorTranslate(target.constData(), nullptr, 1, &input, options, &usage));
        GDALVectorTranslateOptionsFree(options);
        made = result != nullptr;
    }
    VSIUnlink(source.constData());
    vsi_l_offset size = 0;
    GByte* bytes = VSIGetMemFileBuffer(target.constData(), &size, TRUE);
    FileBytes package;
    if (made && bytes)
        package.bytes = QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
    else
        package.fault = Wording::tr("no GeoPackage could be made: %1").arg(complaints.first());
    VSIFree(bytes);
    return package;
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
