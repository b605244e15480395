// SPDX-License-Identifier: MIT
#pragma once

#include "time/datetext.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace truceline {

/// The first and the last of all days that a feature may have touched, as in ISO 8601; empty where it is open there.
std::pair<QString, QString> outermostDays(const Dates& dates);

/// A GeoJSON feature with the properties `start_date` and `end_date` in front: its outermostDays(), as QGIS and Google
/// Earth look for them; null where it is open there. One that has either
/// already, or no properties, stays as it is.
QByteArray withDayFields(const QByteArray& feature, const Dates& dates);

} // namespace truceline
