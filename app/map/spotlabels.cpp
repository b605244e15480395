// SPDX-License-Identifier: MIT
#include "map/spotlabels.h"

#include "map/countryspot.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Names joined on one line up to this many characters, else on two; longer names are broken.
constexpr qsizetype kOneLine = 16;
constexpr qsizetype kLongName = 24;
/// Zoom levels by which a place under a mark is named sooner, and where it stands in the order.
constexpr double kSooner = 2.5;
constexpr double kMarkedOrder = 28;
/// Where what somebody wants to read beside marks stands in the order, and its type in pixels.
constexpr double kBesideOrder = 27;
constexpr double kBesideSize = 11;
/// Areas narrower than the first go without a name; names beside an area are for those narrower than the second, in
/// pixels.
constexpr double kNamedArea = 10;
constexpr double kSmallArea = 80;

QStringList placeLines(const QStringList& names)
{
    const QString joined = names.join(" / "_L1);
    return joined.size() <= kOneLine ? QStringList{joined} : names;
}

/// A long name in two lines, broken at the space nearest to its middle.
QStringList brokenLines(const QString& name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size()))
            best = at;
    }
    if (name.size() <= kLongName || best < 0)
        return {name};
    return {name.left(best), name.mid(best + 1)};
}

/// What a mark covers, without measuring its digits.
QRectF markBox(const Mark& mark)
{
    const double digits = mark.count < 100 ? 0 : 4 * (std::floor(std::log10(mark.count)) - 1);
    const double half = mark.size / 2 + (mark.ring != Ring::None ? 6 : 2);
    return {mark.at.x() - half - digits, mark.at.y() - half, 2 * (half + digits), 2 * half};
}

QRectF squareAround(QPointF at, double radius)
{
    return {at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

} // namespace

SpotLabels::SpotLabels(const Scene& scene, const Viewport& viewport, const Theme& theme, Names names)
    : m_scene(scene)
    , m_viewport(viewport)
    , m_theme(theme)
    , m_names(names)
{
}

void SpotLabels::add(const QString& layer, const PlaceStyle& style, const Spot& spot, QStringList lines)
{
    const double zoom = m_viewport.camera().zoom;
    const bool marked = style.dot > 0 && zoom >= style.fromZoom - kSooner;
    if (zoom > style.toZoom || (zoom < style.fromZoom && !marked))
        return;
    Wish wish;
    wish.layer = layer;
    wish.order = style.order;
    wish.onlyAtMark = zoom < style.fromZoom;
    if (style.capitals)
        std::ranges::transform(lines, lines.begin(), [](const QString& line) { return line.toUpper(); });
    wish.label.at = m_viewport.toPixel(spot.at);
    if (!QRectF({}, m_viewport.size()).contains(wish.label.at)) { // so too where the place is unknown
        if (spot.kind != "country"_L1)
            return;
        const std::optional<QPointF> other = countrySpot(m_scene,
            spot.names[static_cast<std::size_t>(Names::Both)].value(0), m_viewport, textSize(lines, style.font));
        if (!other)
            return;
        wish.label.at = *other;
    }
    wish.label.dot = style.dot;
    if (style.dot > 0)
        wish.label.around = squareAround(wish.label.at, style.dot + 1);
    wish.label.lines = std::move(lines);
    wish.label.font = style.font;
    wish.label.color = style.color;
    wish.label.halo = m_theme.halo;
    m_wishes.push_back(std::move(wish));
}

void SpotLabels::addPlaces(const LayerScene& layer, const Selection& selection)
{
    const QString& id = layer.layer->info.id;
    const bool regions = layer.layer->info.style == "label"_L1;
    for (const Selected& each : selection.rows) {
        const Spot& spot = layer.spots[each.row];
        const QStringList& names = spot.names[static_cast<std::size_t>(m_names)];
        if (regions)
            add(id, regionStyle(spot, m_theme), spot, names);
        else
            add(id, settlementStyle(spot, m_theme), spot, placeLines(names));
    }
}

void SpotLabels::addAreas(const LayerScene& layer, const std::vector<Selected>& shown)
{
    for (const auto& [row, match] : shown) {
        const QRectF world = layer.shapes.box(row);
        const QRectF box(m_viewport.toPixel(world.topLeft()), m_viewport.toPixel(world.bottomRight()));
        if (match == Match::Possible || layer.areas[row].look == AreaStyle::Look::Sum || box.width() < kNamedArea)
            continue;
        const Spot& spot = layer.spots[row];
        const std::size_t before = m_wishes.size();
        add(layer.layer->info.id, areaNameStyle(layer.areas[row], m_theme), spot,
            brokenLines(spot.names[static_cast<std::size_t>(m_names)].join(" / "_L1)));
        if (m_wishes.size() == before)
            continue;
        LabelWish& label = m_wishes.back().label;
        const QSizeF size = textSize(label.lines, label.font);
        const bool fits = size.width() <= box.width() && size.height() <= box.height();
        if (!fits && box.width() < kSmallArea)
            label.around = box;
        else if (!fits)
            m_wishes.pop_back();
    }
}

void SpotLabels::addBeside(const Mark& mark, const QString& layer, const QString& text)
{
    constexpr qsizetype kLongest = 60;
    const QString line = text.simplified();
    if (line.isEmpty())
        return;
    LabelWish label;
    label.at = mark.at;
    label.around = markBox(mark);
    label.lines = brokenLines(line.size() > kLongest ? line.left(kLongest - 1) + u'…' : line);
    label.font = mapFont(kBesideSize);
    label.color = m_theme.text;
    label.halo = m_theme.halo;
    m_wishes.push_back({layer, kBesideOrder, label});
}

/// Puts the first place in order under each mark before the others, and drops those that only a mark could justify.
/// @param marks  from left to right: there may be thousands, a few of them near a place
void SpotLabels::favourMarked(const std::vector<QRectF>& marks)
{
    double widest = 0;
    for (const QRectF& mark : marks)
        widest = std::max(widest, mark.width());
    std::vector<bool> named(marks.size());
    for (Wish& wish : m_wishes) {
        if (wish.label.dot == 0)
            continue;
        const QPointF at = wish.label.at;
        const auto near = std::ranges::lower_bound(marks, at.x() - widest, {}, &QRectF::left);
        for (auto i = std::size_t(near - marks.begin()); i < marks.size() && marks[i].left() <= at.x(); ++i) {
            if (!marks[i].contains(at))
                continue;
            wish.label.around |= marks[i];
            if (!named[i]) {
                wish.order = std::min(wish.order, kMarkedOrder + wish.order / 100);
                wish.onlyAtMark = false;
                named[i] = true;
            }
        }
    }
    std::erase_if(m_wishes, &Wish::onlyAtMark);
}

std::vector<Label> SpotLabels::placed(const std::vector<Mark>& marks)
{
    LabelPlacer placer(m_viewport.size());
    std::vector<QRectF> boxes;
    boxes.reserve(marks.size());
    for (const Mark& mark : marks) {
        boxes.push_back(markBox(mark));
        placer.block(boxes.back());
    }
    std::ranges::stable_sort(m_wishes, {}, &Wish::order);
    std::ranges::sort(boxes, {}, &QRectF::left);
    favourMarked(boxes);
    std::ranges::stable_sort(m_wishes, {}, &Wish::order);
    std::vector<Label> labels;
    for (const Wish& wish : m_wishes) {
        std::optional<Label> label = placer.place(wish.label);
        if (!label)
            continue;
        labels.push_back(*std::move(label));
        if (!m_layersPlaced.contains(wish.layer))
            m_layersPlaced << wish.layer;
    }
    return labels;
}

} // namespace truceline
