// SPDX-License-Identifier: MIT
#include "map/areastyle.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Map", text);
}

QString forces(Side side, const QString& party)
{
    switch (side) {
    case Side::Armenia:
        return tr("Armenian forces");
    case Side::Azerbaijan:
        return tr("Azerbaijani forces");
    case Side::Other:
        break;
    }
    return party;
}

/// A party without remarks in brackets and further parties.
QString firstParty(const QString& parties)
{
    const qsizetype end = parties.indexOf(u';');
    const QString first = parties.left(end);
    return first.left(first.indexOf(u'(')).trimmed();
}

QString legendText(const Properties& properties, const QString& category)
{
    const QString claimant = firstParty(properties.text(u"claimed_by"));
    const QString holder = firstParty(properties.text(u"held_by"));
    if (category == "corridor"_L1)
        return tr("Corridor by the statement of 2020");
    if (category == "deployment"_L1)
        return tr("Zone of the peacekeepers");
    if (category == "road"_L1)
        return tr("Road across the boundary");
    if (category == "aggregate"_L1)
        return tr("Outline of a whole that %1 names").arg(claimant);
    if (category == "gain_claim"_L1)
        return tr("Said by %1 to have been regained").arg(claimant);
    if (claimant.isEmpty())
        return properties.text(u"category").isEmpty() ? tr("Area") : properties.text(u"category");
    if (holder.isEmpty())
        return tr("Claimed by %1").arg(claimant);
    return tr("Said by %1 to be held by %2").arg(claimant, forces(sideOf(holder), holder));
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
