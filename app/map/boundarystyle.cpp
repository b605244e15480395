// SPDX-License-Identifier: MIT
#include "map/boundarystyle.h"

#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using Look = BoundaryStyle::Look;

struct Status {
    QLatin1StringView name;
    Look look;
    const char* text;
};

constexpr Status kStatuses[] = {
    {"recognised"_L1, Look::Recognised, QT_TRANSLATE_NOOP("Truceline", "Recognised boundary")},
    {"undelimited"_L1, Look::Recognised, QT_TRANSLATE_NOOP("Truceline", "Recognised boundary, not delimited")},
    {"delimited"_L1, Look::Delimited, QT_TRANSLATE_NOOP("Truceline", "Delimited boundary")},
    {"inter_republic"_L1, Look::Administrative, QT_TRANSLATE_NOOP("Truceline", "Boundary between Soviet republics")},
    {"administrative"_L1, Look::Administrative, QT_TRANSLATE_NOOP("Truceline", "Administrative boundary")},
    {"line_of_contact"_L1, Look::LineOfContact, QT_TRANSLATE_NOOP("Truceline", "Line of contact")},
    {"ceasefire_line"_L1, Look::LineOfContact, QT_TRANSLATE_NOOP("Truceline", "Ceasefire line")},
    {"front_line"_L1, Look::LineOfContact, QT_TRANSLATE_NOOP("Truceline", "Front line")},
    {"corridor"_L1, Look::Corridor, QT_TRANSLATE_NOOP("Truceline", "Edge of a corridor")},
    {"disputed"_L1, Look::Claimed, QT_TRANSLATE_NOOP("Truceline", "Outline in dispute")},
    {"former"_L1, Look::Administrative, QT_TRANSLATE_NOOP("Truceline", "Former administrative boundary")},
    {"claimed_position"_L1, Look::Claimed, QT_TRANSLATE_NOOP("Truceline", "Edge of positions, as claimed")},
};

} // namespace

BoundaryStyle boundaryStyle(const Properties& properties, const QString& as)
{
    BoundaryStyle style;
    style.schematic = properties.text(u"uncertainty_km").toDouble() >= 1;
    const QString status = as.isEmpty() ? properties.text(u"status") : as;
    for (const Status& known : kStatuses) {
        if (status == known.name) {
            style.look = known.look;
            style.text.text = known.text;
            return style;
        }
    }
    style.look = status.contains("claim"_L1) ? Look::Claimed : Look::Administrative;
    if (status.isEmpty())
        style.text.text = QT_TRANSLATE_NOOP("Truceline", "Line");
    else
        style.text.names = {QString(status.at(0).toUpper() + status.mid(1)).replace(u'_', u' ')};
    return style;
}

Stroke boundaryStroke(const BoundaryStyle& style, const Theme& theme, bool faint)
{
    Stroke stroke;
    stroke.color = theme.border;
    switch (style.look) {
    case Look::Recognised:
        stroke.width = 1.5;
        break;
    case Look::Delimited:
        stroke.width = 3;
        break;
    case Look::Administrative:
        stroke.width = 1.2;
        stroke.dashes = {1.5, 3};
        break;
    case Look::LineOfContact:
        stroke.width = 2.4;
        stroke.dashes = {10, 4, 2, 4};
        break;
    case Look::Claimed:
        stroke.width = 1.6;
        stroke.dashes = {5, 4};
        break;
    case Look::Corridor:
        stroke.width = 1.4;
        stroke.dashes = {3, 3};
        break;
    }
    if (style.schematic && stroke.dashes.isEmpty())
        stroke.dashes = {7, 4};
    if (faint)
        stroke.color.setAlphaF(0.4F * stroke.color.alphaF());
    return stroke;
}

} // namespace truceline
