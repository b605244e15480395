// SPDX-License-Identifier: MIT
#include "data/vectorfile.h"

#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <cpl_string.h>
#include <ogr_api.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct Format {
    QLatin1StringView ending;
    const char* driver;
};

constexpr std::array kFormats{Format{"gpkg"_L1, "GPKG"}, Format{"fgb"_L1, "FlatGeobuf"}, Format{"kml"_L1, "LIBKML"}};

/// All fields as they are, but for the two that hold days: those become dates.
QString selection(OGRLayerH layer)
{
    const auto quoted = [](QString name) {
        name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        return u'"' + name + u'"';
    };
    QStringList fields;
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
        const QString name = QString::fromUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
        const bool isDay = name == "start_date"_L1 || name == "end_date"_L1;
        fields << (isDay ? u"CAST(%1 AS DATE) AS %1"_s : u"%1"_s).arg(quoted(name));
    }
    return u"SELECT %1 FROM %2"_s.arg(fields.join(u", "_s), quoted(QString::fromUtf8(OGR_L_GetName(layer))));
}

CPLStringList argumentsFor(const char* driver, const VectorFile& file, OGRLayerH layer)
{
    CPLStringList arguments;
    for (const char* argument : {"-f", driver, "-nln"})
        arguments.AddString(argument);
    arguments.AddString(file.table.toUtf8().constData());
    arguments.AddString("-sql");
    arguments.AddString(selection(layer).toUtf8().constData());
    const auto option = [&arguments](const QString& text) {
        arguments.AddString("-lco");
        arguments.AddString(text.toUtf8().constData());
    };
    if (file.format == "gpkg"_L1)
        option(u"FID=fid"_s); // `id` is a property of its own
    if (file.format == "fgb"_L1)
        option(u"SPATIAL_INDEX=NO"_s); // with one it takes no feature without place
    if (file.format == "gpkg"_L1 || file.format == "fgb"_L1)
        option(u"DESCRIPTION="_s + file.description);
    return arguments;
}

} // namespace

bool isVectorFormat(const QString& ending)
{
    return std::ranges::any_of(kFormats, [&ending](const Format& format) { return format.ending == ending; });
}

FileBytes toVectorFile(const QByteArray& geoJson, const VectorFile& file)
{
    registerDrivers();
    const auto format = std::ranges::find_if(kFormats, [&](const Format& each) { return each.ending == file.format; });
    if (format == kFormats.end())
        return noBytes(Wording::tr("its format is not known"));
    const Complaints complaints;
    MemoryFile source(".geojson");
    source.write(geoJson);
    CPLStringList reading;
    reading.SetNameValue("ARRAY_AS_STRING", "YES");
    const Dataset from = openVectors(source.name(), reading.List());
    FileBytes bytes;
    if (from) {
        CPLStringList arguments = argumentsFor(format->driver, file, GDALDatasetGetLayer(from.get(), 0));
        bytes = translated(from.get(), arguments.List(), '.' + file.format.toLatin1());
    }
    if (bytes.bytes.isNull())
        return noBytes(Wording::tr("no %1 file could be made: %2").arg(file.format.toUpper(), complaints.first()));
    // A day without a time is the whole of it to readers of KML; with midnight its end would be its beginning.
    if (file.format == "kml"_L1)
        bytes.bytes = QByteArray(bytes.bytes).replace("T00:00:00</", "</");
    return bytes;
}

} // namespace truceline
