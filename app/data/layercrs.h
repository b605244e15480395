// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <ogr_api.h>

namespace truceline {

/// The reference system that a layer of GDAL's is to be taken from, such as "EPSG:28408"; empty = its own.
/// @param asked  what a person has decided; empty = nothing
/// @param isShapefile  whose .prj is missing where it names none; other formats mean WGS 84 then
/// @param remarks  gets what had to be assumed, in words
QByteArray sourceCrs(OGRLayerH layer, const QString& asked, bool isShapefile, QStringList& remarks);

} // namespace truceline
