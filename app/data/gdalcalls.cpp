// SPDX-License-Identifier: MIT
#include "data/gdalcalls.h"

#include <cpl_conv.h>
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

} // namespace truceline
