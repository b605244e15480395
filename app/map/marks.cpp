// SPDX-License-Identifier: MIT
#include "map/marks.h"

#include "data/placeprecision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace truceline {

namespace {

constexpr double kSmallest = 13;
constexpr double kLargest = 28;

/// Logical pixels per kilometre on the ground at a world position; the spherical radius of Web Mercator is near enough.
double pixelsPerKilometre(QPointF world, const Viewport& viewport)
{
    constexpr double kCircumference = 2 * std::numbers::pi * 6378.137;
    const double latitude = fromWorld(world).lat * std::numbers::pi / 180;
    return viewport.scale() / (kCircumference * std::cos(latitude));
}

/// True for a campaign some of whose parts are on the map too.
bool isToldByParts(const LayerScene& layer, const Selection& selection, std::uint32_t row)
{
    const auto parts = layer.incidents->parts.constFind(row);
    return parts != layer.incidents->parts.constEnd() && std::ranges::any_of(*parts, [&](std::uint32_t part) {
        return layer.layer->hasPlace(part) && selection.rows.holds(part);
    });
}

/// UCDP: 1 exact, 2 near a known place; above, the point stands for a district or more.
bool isImprecise(const Layer& layer, std::uint32_t row)
{
    return layer.incidents.wherePrec[row] > kExactPlace || !layer.dates[row].exact;
}

} // namespace

double markSizeOf(double part)
{
    return std::sqrt(kSmallest * kSmallest + part * (kLargest * kLargest - kSmallest * kSmallest));
}

double markSize(std::int32_t deaths)
{
    return markSizeOf(static_cast<double>(std::clamp(deaths, 0, kMostDeaths)) / kMostDeaths);
}

Clusters clustersOf(const LayerScene& layer, const Selection& selection, const Viewport& viewport)
{
    return Clusters(
        layer.grid(selection.rows.set(), viewport.camera().zoom), layer.incidents->at, selection.rows, viewport);
}

std::vector<Mark> marksOf(const LayerScene& layer, const Selection& selection, const Clusters& clusters,
    const Viewport& viewport, const Theme& theme, const StyledRows* styled, const RingedRows& ringed)
{
    const IncidentColumns& columns = layer.layer->incidents;
    std::vector<Mark> marks;
    marks.reserve(clusters.list().size());
    for (const Cluster& cluster : clusters.list()) {
        Mark mark;
        mark.at = viewport.toPixel(cluster.at);
        mark.count = cluster.count;
        mark.color = theme.mark;
        mark.halo = theme.halo;
        mark.faint = cluster.possible == cluster.count;
        if (cluster.count > 1) {
            mark.symbol = Symbol::Several;
            mark.size = sizeOfSeveral(cluster.count);
        } else {
            mark.symbol = layer.incidents->symbols[columns.type[cluster.row]];
            if (styled) {
                mark.symbol = styled->style().symbol.value_or(mark.symbol);
                if (const int category = styled->category(cluster.row); category < kCategories)
                    mark.color = theme.categories[static_cast<std::size_t>(category)];
            }
            mark.hollow = isImprecise(*layer.layer, cluster.row);
            if (isToldByParts(layer, selection, cluster.row)) {
                mark.hollow = true;
                mark.size = kSmallest;
            } else {
                mark.size = styled && !styled->style().sizeBy.isEmpty() ? markSizeOf(styled->size(cluster.row))
                                                                        : markSize(columns.deaths[cluster.row]);
                // Whole pixels, so that halos of nearly the same size share an image.
                mark.haloRadius = std::round(
                    placeRadiusKm(columns.wherePrec[cluster.row]) * pixelsPerKilometre(cluster.at, viewport));
            }
        }
        marks.push_back(mark);
    }
    for (const auto& [row, ring] : ringed) {
        const bool shown = layer.layer->hasPlace(row) && selection.rows.holds(row);
        const int cluster = shown ? clusters.clusterAt(layer.incidents->at.at(row)) : -1;
        if (cluster < 0)
            continue;
        Mark& mark = marks[static_cast<std::size_t>(cluster)];
        mark.ring = std::max(mark.ring, ring);
    }
    return marks;
}

} // namespace truceline
