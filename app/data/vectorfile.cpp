// SPDX-License-Identifier: MIT
#include "data/vectorfile.h"

#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <cpl_string.h>
#include <gdal_utils.h>

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

CPLStringList argumentsFor(const char* driver, const VectorFile& file)
{
    CPLStringList arguments;
    for (const char* argument : {"-f", driver, "-nln"})
        arguments.AddString(argument);
    arguments.AddString(file.table.toUtf8().constData());
    const auto option = [&arguments](const QString& text) {
        arguments.AddString("-lco");
        arguments.AddString(text.toUtf8().constData());
    };
    if (file.format == "gpkg"_L1)
        option(u"FID=fid"_s); // `id` is a property of its own
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
    MemoryFile target('.' + file.format.toLatin1());
    CPLStringList reading;
    reading.SetNameValue("DATE_AS_STRING", "NO");
    const Dataset from(GDALOpenEx(
        source.name().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, vectorDrivers(), reading.List(), nullptr));
    bool made = false;
    if (from) {
        GDALVectorTranslateOptions* options =
            GDALVectorTranslateOptionsNew(argumentsFor(format->driver, file).List(), nullptr);
        GDALDatasetH input = from.get();
        int usage = FALSE;
        const Dataset result(GDALVectorTranslate(target.name().constData(), nullptr, 1, &input, options, &usage));
        GDALVectorTranslateOptionsFree(options);
        made = result != nullptr;
    }
    const FileBytes bytes = target.take();
    if (!made || bytes.bytes.isNull())
        return noBytes(Wording::tr("no %1 file could be made: %2").arg(file.format.toUpper(), complaints.first()));
    return bytes;
}

} // namespace truceline
