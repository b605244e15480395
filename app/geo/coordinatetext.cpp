// SPDX-License-Identifier: MIT
#include "geo/coordinatetext.h"

#include "geo/utm.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QStringList kNames{u"decimal"_s, u"dms"_s, u"utm"_s};

QString decimalText(double degrees, QChar positive, QChar negative)
{
    return u"%1° %2"_s.arg(std::abs(degrees), 0, 'f', 5).arg(degrees < 0 ? negative : positive);
}

QString dmsText(double degrees, QChar positive, QChar negative)
{
    // Rounded as a whole, so that no part reads 60.
    const auto tenths = static_cast<qint64>(std::llround(std::abs(degrees) * 36000));
    return u"%1°%2′%3.%4″ %5"_s.arg(tenths / 36000)
        .arg(tenths / 600 % 60, 2, 10, '0'_L1)
        .arg(tenths / 10 % 60, 2, 10, '0'_L1)
        .arg(tenths % 10)
        .arg(degrees < 0 ? negative : positive);
}

} // namespace

QString coordinateFormName(CoordinateForm form)
{
    return kNames[static_cast<int>(form)];
}

std::optional<CoordinateForm> coordinateFormFromName(QStringView name)
{
    const qsizetype index = kNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<CoordinateForm>(index));
}

QString coordinateText(LonLat position, CoordinateForm form)
{
    if (form == CoordinateForm::Utm) {
        if (const std::optional<Utm> utm = toUtm(position))
            return u"%1%2 %3 E %4 N"_s.arg(utm->zone)
                .arg(utm->band)
                .arg(utm->easting, 0, 'f', 0)
                .arg(utm->northing, 0, 'f', 0);
    }
    const auto text = form == CoordinateForm::Dms ? dmsText : decimalText;
    return text(position.lat, u'N', u'S') + u", "_s + text(position.lon, u'E', u'W');
}

} // namespace truceline
