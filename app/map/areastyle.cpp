// SPDX-License-Identifier: MIT
#include "map/areastyle.h"

#include "geo/wording.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The name of those who hold an area.
QString forces(const QString& holder)
{
    switch (sideOf(holder)) {
    case Side::Armenia:
        return u"Armenian forces"_s;
    case Side::Azerbaijan:
        return u"Azerbaijani forces"_s;
    case Side::Other:
        break;
    }
    return holder;
}

/// A party without remarks in brackets and further parties.
QString firstParty(const QString& parties)
{
    const qsizetype end = parties.indexOf(u';');
    const QString first = parties.left(end);
    return first.left(first.indexOf(u'(')).trimmed();
}

LegendText legendText(const Properties& properties, const QString& category)
{
    const QString claimant = firstParty(properties.text(u"claimed_by"));
    const QString holder = firstParty(properties.text(u"held_by"));
    if (category == "corridor"_L1)
        return {QT_TRANSLATE_NOOP("Truceline", "Corridor by the statement of 2020"), {}};
    if (category == "deployment"_L1)
        return {QT_TRANSLATE_NOOP("Truceline", "Zone of the peacekeepers"), {}};
    if (category == "road"_L1)
        return {QT_TRANSLATE_NOOP("Truceline", "Road across the boundary"), {}};
    if (category == "aggregate"_L1)
        return {QT_TRANSLATE_NOOP("Truceline", "Outline of a whole that %1 names"), {claimant}};
    if (category == "gain_claim"_L1)
        return {QT_TRANSLATE_NOOP("Truceline", "Said by %1 to have been regained"), {claimant}};
    if (!claimant.isEmpty() && holder.isEmpty())
        return {QT_TRANSLATE_NOOP("Truceline", "Claimed by %1"), {claimant}};
    if (!claimant.isEmpty())
        return {QT_TRANSLATE_NOOP("Truceline", "Said by %1 to be held by %2"), {claimant, forces(holder)}};
    if (const QString own = properties.text(u"category"); !own.isEmpty())
        return {.names = {own}};
    return {QT_TRANSLATE_NOOP("Truceline", "Area"), {}};
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * alpha));
    return color;
}

/// A pixel near the viewport on a line of the family that runs through the world's origin.
QPointF anchored(const Viewport& viewport, double angle, double spacing)
{
    const double radians = angle * std::numbers::pi / 180;
    const QPointF normal(std::sin(radians), std::cos(radians));
    return normal * std::fmod(QPointF::dotProduct(viewport.toPixel(QPointF(0, 0)), normal), spacing);
}

} // namespace

Side sideOf(QStringView party)
{
    const auto where = [&](QStringView word) {
        const qsizetype at = party.indexOf(word, 0, Qt::CaseInsensitive);
        return at < 0 ? party.size() : at;
    };
    const qsizetype armenia = std::min(where(u"Armenia"), where(u"de facto Nagorno-Karabakh"));
    const qsizetype azerbaijan = where(u"Azerbaijan");
    if (armenia == azerbaijan)
        return Side::Other;
    return armenia < azerbaijan ? Side::Armenia : Side::Azerbaijan;
}

QColor sideColor(const Theme& theme, Side side)
{
    switch (side) {
    case Side::Armenia:
        return theme.armenia;
    case Side::Azerbaijan:
        return theme.azerbaijan;
    case Side::Other:
        break;
    }
    return theme.other;
}

AreaStyle areaStyle(const Properties& properties, const QString& as)
{
    const QString category = as.isEmpty() ? properties.text(u"category") : as;
    AreaStyle style;
    style.side = sideOf(properties.text(u"claimed_by"));
    style.schematic = properties.text(u"uncertainty_km").toDouble() >= 1;
    if (category == "aggregate"_L1)
        style.look = AreaStyle::Look::Sum;
    else if (category == "corridor"_L1 || category == "deployment"_L1 || category == "agreed"_L1)
        style.look = AreaStyle::Look::Agreed;
    style.text = legendText(properties, category);
    return style;
}

Fill areaFill(const AreaStyle& style, const Theme& theme, const Viewport& viewport, bool faint)
{
    constexpr double kSpacing = 7;
    const QColor color = sideColor(theme, style.side);
    const double strength = faint ? 0.4 : 1;
    switch (style.look) {
    case AreaStyle::Look::Agreed:
        return {{}, withAlpha(color, 0.1 * strength), {}};
    case AreaStyle::Look::Sum:
        return {{}, Qt::transparent, {}};
    case AreaStyle::Look::Claimed:
        break;
    }
    const double angle = style.side == Side::Armenia ? 45 : style.side == Side::Azerbaijan ? 135 : 90;
    return {{}, withAlpha(color, 0.05 * strength),
        Hatch{withAlpha(color, strength), kSpacing, 1.1, angle, anchored(viewport, angle, kSpacing)}};
}

Stroke areaOutline(const AreaStyle& style, const Theme& theme, bool faint)
{
    const bool sum = style.look == AreaStyle::Look::Sum;
    Stroke stroke;
    stroke.color = withAlpha(sideColor(theme, style.side), faint ? 0.4 : 1);
    stroke.width = sum ? 2 : 1.3;
    if (sum)
        stroke.dashes = {10, 4};
    else if (style.schematic)
        stroke.dashes = {4, 3};
    return stroke;
}

} // namespace truceline
