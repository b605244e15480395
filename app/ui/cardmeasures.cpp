// SPDX-License-Identifier: MIT
#include "data/areaverdict.h"
#include "geo/geodesic.h"
#include "geo/wording.h"
#include "ui/cardfacts.h"
#include "ui/claimtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// From this ratio on a difference is said as "so many times" rather than in percent.
constexpr double kTimes = 1.5;

/// A measure without false exactness: whole numbers from 100 on, else one decimal.
QString measureText(double value, const QLocale& locale)
{
    const double step = std::abs(value) >= 100 ? 1 : 0.1;
    return numberText(std::round(value / step) * step, locale);
}

/// The length of lines in kilometres.
double lineKm(const Geometry& shape)
{
    double metres = 0;
    if (const auto* lines = std::get_if<Lines>(&shape)) {
        for (const Line& line : *lines)
            metres += length(line);
    }
    return metres / 1000;
}

/// How the drawn size compares with a claimed one, in a sentence.
QString verdictText(const AreaVerdict& verdict, const DrawnArea& drawn, const QLocale& locale)
{
    if (!verdict.differs)
        return Wording::tr("The drawn area agrees with that, to %1 %.").arg(kAreaAgreement * 100);
    QString text;
    if (verdict.ratio >= kTimes || verdict.ratio <= 1 / kTimes) {
        const QString times = locale.toString(std::max(verdict.ratio, 1 / verdict.ratio), 'f', 1);
        text = verdict.ratio > 1 ? Wording::tr("The drawn area is %1 times as large as claimed").arg(times)
                                 : Wording::tr("The claimed area is %1 times as large as drawn").arg(times);
    } else {
        const QString percent = locale.toString(std::abs(verdict.ratio - 1) * 100, 'f', 0);
        text = verdict.ratio > 1 ? Wording::tr("The drawn area is %1 % larger than claimed").arg(percent)
                                 : Wording::tr("The drawn area is %1 % smaller than claimed").arg(percent);
    }
    text += Wording::tr(" (by %1 km²)").arg(measureText(std::abs(verdict.difference), locale));
    if (drawn.uncertaintyKm <= 0)
        return Wording::tr("%1.").arg(text);
    const QString off = numberText(drawn.uncertaintyKm, locale);
    return text
        + (verdict.isAllowed ? Wording::tr("; its outline is schematic, ±%1 km, which can account for that.")
                             : Wording::tr("; its outline is schematic, ±%1 km, which cannot account for that."))
              .arg(off);
}

} // namespace

QList<Fact> measures(const Atlas& atlas, FeatureRef feature, const Properties& properties, const QLocale& locale)
{
    const Geometry shape = geometry(atlas.layerOf(feature), feature.row);
    const DrawnArea drawn = drawnArea(shape, properties.value(u"uncertainty_km").toDouble());
    if (drawn.km2 <= 0) {
        const double km = lineKm(shape);
        return km > 0 ? QList<Fact>{{Wording::tr("Length as drawn"), Wording::tr("%1 km").arg(measureText(km, locale))}}
                      : QList<Fact>{};
    }
    QString text = Wording::tr("%1 km² (geodesic, WGS 84)").arg(measureText(drawn.km2, locale));
    if (drawn.toleranceKm2 > 0)
        text += u'\n'
            + Wording::tr("± up to %1 km², as the outline is schematic").arg(measureText(drawn.toleranceKm2, locale));
    QList<Fact> facts{{Wording::tr("Size as drawn"), text}};

    const ClaimBook& book = atlas.claims;
    for (const int index : book.bySubject.value(featureId(atlas.layerOf(feature), feature.row))) {
        const Claim& claim = book.claims[static_cast<std::size_t>(index)];
        const std::optional<AreaVerdict> verdict = areaVerdict(claim, drawn);
        if (!verdict)
            continue;
        facts.append({Wording::tr("Claimed by %1").arg(claim.claimant),
            claimValueText(claim, locale) + u'\n' + verdictText(*verdict, drawn, locale), verdict->differs});
    }
    return facts;
}

} // namespace truceline
