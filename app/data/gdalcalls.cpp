// SPDX-License-Identifier: MIT
#include "data/gdalcalls.h"

#include <QUuid>

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gdal_utils.h>
#include <ogr_srs_api.h>

#include <mutex>

namespace truceline {

void registerDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("OGR_GEOJSON_DATE_AS_STRING", "YES");
        // Names that are looked for; the driver's own would swallow a column called "end".
        CPLSetConfigOption("LIBKML_BEGIN_FIELD", "start_date");
        CPLSetConfigOption("LIBKML_END_FIELD", "end_date");
        CPLSetConfigOption("LIBKML_NAME_FIELD", "name");
        CPLSetConfigOption("LIBKML_DESCRIPTION_FIELD", "description");
        CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{noext}");
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO"); // nothing is written beside the user's files
        GDALAllRegister();
        OSRSetPROJEnableNetwork(FALSE);
    });
}

MemoryFile::MemoryFile(const QByteArray& ending)
    : m_name("/vsimem/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + ending)
{
}

MemoryFile::~MemoryFile()
{
    VSIUnlink(m_name.constData());
}

void MemoryFile::write(const QByteArray& bytes)
{
    m_written = bytes;
    // GDAL only reads from a file that it does not own.
    auto* data = reinterpret_cast<GByte*>(const_cast<char*>(m_written.constData()));
    VSIFCloseL(VSIFileFromMemBuffer(m_name.constData(), data, vsi_l_offset(m_written.size()), FALSE));
}

FileBytes MemoryFile::take()
{
    vsi_l_offset size = 0;
    GByte* bytes = VSIGetMemFileBuffer(m_name.constData(), &size, TRUE);
    FileBytes file;
    if (!bytes)
        return file;
    file.bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(size));
    file.owner = std::shared_ptr<const void>(bytes, [](const void* p) { VSIFree(const_cast<void*>(p)); });
    return file;
}

Complaints::Complaints()
{
    CPLPushErrorHandlerEx(&Complaints::add, &m_first);
}

Complaints::~Complaints()
{
    CPLPopErrorHandler();
}

void Complaints::add(CPLErr severity, CPLErrorNum, const char* message)
{
    auto* first = static_cast<QString*>(CPLGetErrorHandlerUserData());
    if (first->isEmpty() && severity >= CE_Warning)
        *first = QString::fromUtf8(message).simplified();
}

Dataset openVectors(const QByteArray& name, const char* const* options)
{
    static constexpr const char* drivers[] = {"GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "JSONFG", "CSV", "GPKG",
        "FlatGeobuf", "ESRI Shapefile", "LIBKML", "KML", "GPX", "XLSX", "ODS", nullptr};
    return Dataset(GDALOpenEx(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
}

FileBytes translated(GDALDatasetH dataset, char** arguments, const QByteArray& ending)
{
    MemoryFile target(ending);
    GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(arguments, nullptr);
    int usage = FALSE;
    Dataset result(GDALVectorTranslate(target.name().constData(), nullptr, 1, &dataset, options, &usage));
    GDALVectorTranslateOptionsFree(options);
    const bool made = result != nullptr;
    result.reset(); // what it has not written yet is written
    FileBytes file = target.take();
    if (made && file.bytes.isNull())
        file.bytes = ""; // a text of no features
    return made ? file : FileBytes();
}

} // namespace truceline
