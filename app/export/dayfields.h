// SPDX-License-Identifier: MIT
#pragma once

#include "time/datetext.h"

#include <QByteArray>

namespace truceline {

/// A GeoJSON feature with the properties `start_date` and `end_date` in front: the first and the last of all days that
/// it may have touched, as QGIS and Google Earth look for them; null where it is open there. One that has either
/// already, or no properties, stays as it is.
QByteArray withDayFields(const QByteArray& feature, const Dates& dates);

} // namespace truceline
