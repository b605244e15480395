// SPDX-License-Identifier: MIT
#include "map/placestyle.h"

#include "map/theme.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QFont spaced(double pixelSize, double spacing, bool italic = false)
{
    QFont font = mapFont(pixelSize);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    font.setItalic(italic);
    return font;
}

QColor mixed(const QColor& a, const QColor& b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
        a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

PlaceStyle settlementStyle(const Spot& spot, const Theme& theme)
{
    PlaceStyle style;
    style.order = 10 * spot.rank;
    style.color = theme.text;
    switch (spot.rank) {
    case 1:
        style.fromZoom = 4.5;
        style.dot = 3.4;
        style.font = mapFont(15, QFont::DemiBold);
        break;
    case 2:
        style.fromZoom = 6.5;
        style.dot = 3;
        style.font = mapFont(14, QFont::DemiBold);
        break;
    case 3:
        style.fromZoom = 7.6;
        style.dot = 2.6;
        style.font = mapFont(13);
        break;
    case 4:
        style.fromZoom = 8.6;
        style.dot = 2.3;
        style.font = mapFont(12);
        break;
    case 5:
        style.fromZoom = 9.6;
        style.dot = 2;
        style.font = mapFont(12);
        break;
    default:
        style.fromZoom = 10.4;
        style.dot = 1.8;
        style.font = mapFont(11);
        break;
    }
    return style;
}

PlaceStyle regionStyle(const Spot& spot, const Theme& theme)
{
    PlaceStyle style;
    style.order = 10 * spot.rank + 5;
    style.color = theme.textQuiet;
    if (spot.kind == "country"_L1) {
        style.fromZoom = 2 + spot.rank;
        style.toZoom = 9.7;
        style.font = spaced(spot.rank == 1 ? 20 : 16, spot.rank == 1 ? 4 : 3);
        style.capitals = true;
    } else if (spot.kind == "sea"_L1 || spot.kind == "lake"_L1) {
        const bool sea = spot.kind == "sea"_L1;
        style.fromZoom = sea ? 2 + spot.rank : 4.5 + spot.rank;
        style.font = sea ? spaced(16, 2, true) : spaced(12, 0.5, true);
        style.color = mixed(theme.textQuiet, theme.river, 0.35F);
    } else {
        style.fromZoom = 5 + spot.rank;
        style.toZoom = 10;
        style.font = spaced(13, 1.5);
    }
    return style;
}

PlaceStyle areaNameStyle(const AreaStyle& area, const Theme& theme)
{
    PlaceStyle style;
    style.order = 47; // after towns, before villages
    style.fromZoom = 8;
    style.font = mapFont(11, QFont::Medium);
    style.color = mixed(sideColor(theme, area.side), theme.text, 0.25F);
    return style;
}

} // namespace truceline
