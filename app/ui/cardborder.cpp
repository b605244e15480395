// SPDX-License-Identifier: MIT
#include "data/borderdistance.h"
#include "geo/wording.h"
#include "time/spantext.h"
#include "ui/cardfacts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Kilometres: to 100 m up to ten of an exact place, else whole ones.
QString kilometresText(double metres, bool exact, const QLocale& locale)
{
    const double km = metres / 1000;
    if (exact)
        return Wording::tr("%1 km").arg(locale.toString(km, 'f', km < 9.95 ? 1 : 0));
    return km < 1 ? Wording::tr("about 1 km or less") : Wording::tr("about %1 km").arg(locale.toString(km, 'f', 0));
}

} // namespace

QList<Fact> borderFacts(const Atlas& atlas, FeatureRef incident, const View& view)
{
    const std::optional<BorderDistance> border = borderDistance(atlas, incident);
    if (!border)
        return {};
    const QLocale locale(view.language);
    const Properties line = properties(atlas.layerOf(border->line), border->line.row);
    const bool exact = border->radiusKm <= 0 && border->lineKm <= 0;
    QString text = kilometresText(border->nearest.metres, exact, locale);
    if (border->radiusKm > 0)
        text += Wording::tr(" (the place lies within about %1 km of the mark)")
                    .arg(locale.toString(border->radiusKm, 'f', 0));
    if (border->lineKm > 0)
        text += Wording::tr(" (the line is schematic, ±%1 km)").arg(locale.toString(border->lineKm, 'g', 3));
    text += u'\n'
        + Wording::tr("%1: %2, in force on %3")
              .arg(displayName(line, view.names), categoryText(line.text(u"status")),
                  spanText(daySpan(border->day), locale));
    return {{Wording::tr("To the border"), text}};
}

} // namespace truceline
