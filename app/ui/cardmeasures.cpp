// SPDX-License-Identifier: MIT
#include "geo/geodesic.h"
#include "ui/cardfacts.h"
#include "ui/claimtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kSquareKm = 1e6;

QString tr(const char* text)
{
    return QCoreApplication::translate("Card", text);
}

/// A measure without false exactness: whole numbers from 100 on, else one decimal.
QString measureText(double value, const QLocale& locale)
{
    const double step = std::abs(value) >= 100 ? 1 : 0.1;
    return numberText(std::round(value / step) * step, locale);
}

/// The length of all outlines in kilometres.
double outlineKm(const Geometry& shape)
{
    double metres = 0;
    if (const auto* polygons = std::get_if<Polygons>(&shape)) {
        for (const Polygon& polygon : *polygons) {
            for (const Line& ring : polygon)
                metres += length(ring);
        }
    } else if (const auto* lines = std::get_if<Lines>(&shape)) {
        for (const Line& line : *lines)
            metres += length(line);
    }
    return metres / 1000;
}

QString differenceText(const Claim& claim, double drawn, double tolerance, const QLocale& locale)
{
    bool hasLow = false;
    bool hasHigh = false;
    const double low = claim.valueLow.toDouble(&hasLow);
    const double high = claim.valueHigh.toDouble(&hasHigh);
    if (!hasLow && !hasHigh)
        return {};
    const double less = hasHigh ? high - drawn : 0;
    const double more = hasLow ? low - drawn : 0;
    const double difference = less < 0 ? less : more > 0 ? more : 0;
    if (difference == 0)
        return tr("agrees with the drawn size");
    const QString amount = measureText(std::abs(difference), locale);
    const QString percent = measureText(std::abs(difference) / drawn * 100, locale);
    const QString text = difference > 0 ? tr("%1 km² (%2 %) more than drawn").arg(amount, percent)
                                        : tr("%1 km² (%2 %) less than drawn").arg(amount, percent);
    return std::abs(difference) <= tolerance ? tr("%1, within what the outline allows").arg(text) : text;
}

} // namespace

QList<Fact> measures(const Atlas& atlas, FeatureRef feature, const Properties& properties, const QLocale& locale)
{
    const Geometry shape = geometry(atlas.layerOf(feature), feature.row);
    const double drawn = area(shape) / kSquareKm;
    if (drawn <= 0) {
        const double km = outlineKm(shape);
        return km > 0 ? QList<Fact>{{tr("Length as drawn"), tr("%1 km").arg(measureText(km, locale))}} : QList<Fact>{};
    }
    // An outline that may be off by so many kilometres everywhere changes the size by at most that much times its
    // length.
    const double tolerance = std::min(drawn, outlineKm(shape) * properties.value(u"uncertainty_km").toDouble());
    QString text = tr("%1 km² (geodesic, WGS 84)").arg(measureText(drawn, locale));
    if (tolerance > 0)
        text += u'\n' + tr("± up to %1 km², as the outline is schematic").arg(measureText(tolerance, locale));
    QList<Fact> facts{{tr("Size as drawn"), text}};

    const ClaimBook& book = atlas.claims;
    for (const int index : book.bySubject.value(featureId(atlas.layerOf(feature), feature.row))) {
        const Claim& claim = book.claims[static_cast<std::size_t>(index)];
        if (claim.unit != "km2"_L1)
            continue;
        const QString difference = differenceText(claim, drawn, tolerance, locale);
        if (!difference.isEmpty())
            facts.append({tr("Claimed by %1").arg(claim.claimant), claimValueText(claim, locale) + u'\n' + difference});
    }
    return facts;
}

} // namespace truceline
