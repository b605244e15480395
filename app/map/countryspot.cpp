// SPDX-License-Identifier: MIT
#include "map/countryspot.h"

#include "map/layerscene.h"

#include <algorithm>

namespace truceline {

namespace {

/// Heights that are tried across the picture.
constexpr int kHeights = 17;
/// Pixels between the label and the picture's edge or the country's.
constexpr double kRoom = 12;

struct Stretch {
    double from = 0;
    double to = 0;
    double width() const { return to - from; }
};

/// The parts of a horizontal line inside the rings.
std::vector<Stretch> inside(const std::vector<QPolygonF>& rings, double y)
{
    std::vector<double> crossings;
    for (const QPolygonF& ring : rings) {
        QPointF a = ring.last();
        for (const QPointF b : ring) {
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            a = b;
        }
    }
    std::ranges::sort(crossings);
    std::vector<Stretch> parts;
    for (std::size_t i = 1; i < crossings.size(); i += 2)
        parts.push_back({crossings[i - 1], crossings[i]});
    return parts;
}

/// The widest part that is inside at all the heights.
Stretch widest(const std::vector<QPolygonF>& rings, std::initializer_list<double> heights)
{
    std::vector<Stretch> common{{-1e9, 1e9}};
    for (const double y : heights) {
        std::vector<Stretch> both;
        for (const Stretch& part : inside(rings, y)) {
            for (const Stretch& other : common) {
                if (const Stretch meet{std::max(part.from, other.from), std::min(part.to, other.to)}; meet.width() > 0)
                    both.push_back(meet);
            }
        }
        common = std::move(both);
    }
    const auto best = std::ranges::max_element(common, {}, &Stretch::width);
    return best == common.end() ? Stretch{} : *best;
}

std::vector<QPolygonF> ringsOf(const Scene& scene, const QString& name, const Viewport& viewport)
{
    for (const auto& layer : scene.layers) {
        for (std::size_t row = 0; row < layer->countries.size(); ++row) {
            if (layer->countries[row].name == name && layer->shapes.touches(row, viewport))
                return layer->shapes.rings(row, viewport);
        }
    }
    return {};
}

} // namespace

std::optional<QPointF> countrySpot(const Scene& scene, const QString& name, const Viewport& viewport, QSizeF label)
{
    const std::vector<QPolygonF> rings = ringsOf(scene, name, viewport);
    const double half = label.height() / 2 + kRoom;
    const QSizeF size = viewport.size();
    std::optional<QPointF> best;
    double most = label.width() + 2 * kRoom;
    for (int i = 0; i < kHeights; ++i) {
        const double y = half + (size.height() - 2 * half) * i / (kHeights - 1);
        Stretch room = widest(rings, {y - half, y, y + half});
        room = {std::max(room.from, 0.0), std::min(room.to, size.width())};
        if (room.width() > most) {
            most = room.width();
            best = QPointF((room.from + room.to) / 2, y);
        }
    }
    return best;
}

} // namespace truceline
