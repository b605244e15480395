// SPDX-License-Identifier: MIT
#include "map/spotlabels.h"

#include "map/markpaint.h"
#include "map/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Names joined on one line up to this many characters, else on two.
constexpr qsizetype kOneLine = 16;

/// How the names of one rank look, and from which zoom.
struct PlaceStyle {
    double zoom;
    double pixelSize;
    QFont::Weight weight;
    double dot;
};

PlaceStyle placeStyle(int rank)
{
    switch (rank) {
    case 1:
        return {4.5, 15, QFont::DemiBold, 3.4};
    case 2:
        return {6.5, 14, QFont::DemiBold, 3};
    case 3:
        return {7.6, 13, QFont::Normal, 2.6};
    case 4:
        return {8.4, 12.5, QFont::Normal, 2.3};
    case 5:
        return {9.6, 12, QFont::Normal, 2};
    default:
        return {10.4, 11.5, QFont::Normal, 1.8};
    }
}

QFont spaced(double pixelSize, double spacing, bool italic = false)
{
    QFont font = mapFont(pixelSize, QFont::Normal);
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    font.setItalic(italic);
    return font;
}

QStringList lines(const QStringList& names)
{
    const QString joined = names.join(" / "_L1);
    return joined.size() <= kOneLine ? QStringList{joined} : names;
}

QPolygonF circle(QPointF center, double radius)
{
    constexpr int kCorners = 16;
    QPolygonF ring;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        ring.append(center + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return ring;
}

} // namespace

SpotLabels::SpotLabels(const Viewport& viewport, const Theme& theme, Names names)
    : m_viewport(viewport)
    , m_theme(theme)
    , m_names(names)
{
}

void SpotLabels::add(Wish wish, const Spot& spot)
{
    wish.label.at = m_viewport.toPixel(spot.at);
    if (!QRectF({}, m_viewport.size()).contains(wish.label.at)) // false where the place is unknown
        return;
    if (wish.label.lines.isEmpty())
        wish.label.lines = lines(spot.names[static_cast<std::size_t>(m_names)]);
    wish.label.halo = m_theme.halo;
    m_wishes.push_back(std::move(wish));
}

void SpotLabels::addPlaces(const LayerScene& layer, const Selection& selection)
{
    const double zoom = m_viewport.camera().zoom;
    const bool quiet = layer.layer->info.style == "label"_L1;
    for (const Selected& each : selection.rows) {
        const Spot& spot = layer.spots[each.row];
        Wish wish;
        if (!quiet) {
            const PlaceStyle style = placeStyle(spot.rank);
            if (zoom < style.zoom)
                continue;
            wish.order = 10 * spot.rank;
            wish.dot = style.dot;
            wish.label.clearance = style.dot + 3;
            wish.label.font = mapFont(style.pixelSize, style.weight);
            wish.label.color = m_theme.text;
        } else {
            const bool water = spot.kind == "sea"_L1 || spot.kind == "lake"_L1;
            if (zoom < 2 + 1.6 * spot.rank || zoom > 11)
                continue;
            wish.order = 10 * spot.rank + 5;
            wish.label.color = water ? m_theme.river.darker(160) : m_theme.textQuiet;
            wish.label.font = spot.kind == "country"_L1 ? spaced(spot.rank == 1 ? 20 : 17, 4)
                : spot.kind == "sea"_L1                 ? spaced(16, 3, true)
                : spot.kind == "lake"_L1                ? spaced(12, 0.5, true)
                                                        : spaced(14, 2);
            wish.label.lines = spot.names[static_cast<std::size_t>(m_names)];
            if (spot.kind == "country"_L1) {
                for (QString& line : wish.label.lines)
                    line = line.toUpper();
            }
        }
        add(std::move(wish), spot);
    }
}

void SpotLabels::addAreas(const LayerScene& layer, const std::vector<Selected>& shown)
{
    for (const auto& [row, match] : shown) {
        if (match == Match::Possible || layer.areas[row].look == AreaStyle::Look::Sum)
            continue;
        Wish wish;
        wish.order = 47;
        wish.room = layer.shapes.box(row).width() * m_viewport.scale();
        wish.label.font = mapFont(11.5, QFont::Medium);
        wish.label.color = sideColor(m_theme, layer.areas[row].side);
        add(std::move(wish), layer.spots[row]);
    }
}

std::vector<Label> SpotLabels::placed(const std::vector<Mark>& marks)
{
    LabelPlacer placer(m_viewport.size());
    for (const Mark& mark : marks)
        placer.block(markRect(mark));
    std::ranges::stable_sort(m_wishes, {}, &Wish::order);
    std::vector<Label> labels;
    for (const Wish& wish : m_wishes) {
        if (wish.room > 0 && textSize(wish.label.lines, wish.label.font).width() > wish.room)
            continue;
        std::optional<Label> label = placer.place(wish.label);
        if (!label)
            continue;
        labels.push_back(*std::move(label));
        if (wish.dot > 0) {
            const double radius = wish.dot + 1;
            placer.block({wish.label.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)});
            m_dots.emplace_back(wish.label.at, wish.dot);
        }
    }
    return labels;
}

Group SpotLabels::dots() const
{
    Group group{u"dots"_s, {}};
    for (const auto& [at, radius] : m_dots) {
        group.shapes.emplace_back(Fill{{circle(at, radius + 1)}, m_theme.halo, {}});
        group.shapes.emplace_back(Fill{{circle(at, radius)}, m_theme.text, {}});
    }
    return group;
}

} // namespace truceline
