// SPDX-License-Identifier: MIT
#include "map/areasshown.h"
#include "map/marks.h"
#include "map/pictures.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace truceline {

namespace {

/// Pixels beside a mark or line that still hit it.
constexpr double kMarkReach = 3;
constexpr double kLineReach = 5;
/// Pixels of a square that holds the middle of every mark that reaches its own middle.
constexpr double kNear = 64;

struct Hit {
    double order = 0; ///< the smallest first
    FeatureRef feature;
};

class HitTest {
public:
    HitTest(const Scene& scene, const View& view, QSizeF size, QPointF pixel, std::size_t most)
        : m_view(view)
        , m_viewport(view.camera, size)
        , m_theme(theme(view.appearance))
        , m_pixel(pixel)
        , m_world(m_viewport.world().topLeft() + pixel / m_viewport.scale())
        , m_near({fromWorld(m_world), view.camera.zoom}, {kNear, kNear})
        , m_most(most)
    {
        const SceneSelection selection = select(scene, view);
        for (std::size_t i = 0; i < scene.layers.size(); ++i)
            test(static_cast<int>(i), *scene.layers[i], selection.layers[i]);
    }

    Hits hits()
    {
        Hits hits{std::move(m_incidents), m_total};
        for (std::vector<Hit>* others : {&m_boundaries, &m_areas}) {
            std::ranges::stable_sort(*others, {}, &Hit::order);
            std::ranges::transform(*others, std::back_inserter(hits.features), &Hit::feature);
            hits.total += static_cast<int>(others->size());
        }
        hits.features.resize(std::min(hits.features.size(), m_most));
        return hits;
    }

private:
    void test(int index, const LayerScene& layer, const Selection& selection)
    {
        switch (layer.layer->info.role) {
        case Role::Incidents:
            testMarks(index, layer, selection);
            break;
        case Role::Boundaries:
            for (const Selected& each : selection.rows) {
                const double distance = isNear(layer.shapes.box(each.row))
                    ? layer.shapes.distance(each.row, m_pixel, m_viewport, kLineReach)
                    : kLineReach + 1;
                if (distance <= kLineReach)
                    m_boundaries.push_back({distance, {index, each.row}});
            }
            break;
        case Role::Areas:
            for (const Selected& each : areasShown(layer, selection, m_viewport)) {
                if (layer.shapes.contains(each.row, m_world))
                    m_areas.push_back({layer.sizes[each.row], {index, each.row}});
            }
            break;
        case Role::Places:
        case Role::Land:
        case Role::Water:
        case Role::Lines:
        case Role::Raster:
            break;
        }
    }

    /// True where a world rectangle is so near that its lines may be hit.
    bool isNear(const QRectF& box) const
    {
        const double reach = kLineReach / m_viewport.scale();
        return box.adjusted(-reach, -reach, reach, reach).contains(m_world);
    }

    /// Of marks that overlap the nearest is meant; marks of upper layers win over lower ones.
    void testMarks(int index, const LayerScene& layer, const Selection& selection)
    {
        if (selection.rows.empty())
            return;
        const Clusters clusters = clustersOf(layer, selection, m_near);
        const std::vector<Mark> marks =
            marksOf(layer, selection, clusters, m_near, m_theme, layer.styled(m_view).get(), {});
        const QPointF pixel = m_near.toPixel(m_world);
        int nearest = -1;
        double least = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const double distance = QLineF(marks[i].at, pixel).length();
            if (distance <= marks[i].size / 2 + kMarkReach && (nearest < 0 || distance < least)) {
                nearest = static_cast<int>(i);
                least = distance;
            }
        }
        if (nearest < 0)
            return;
        m_total += clusters.list()[static_cast<std::size_t>(nearest)].count;
        std::vector<FeatureRef> members;
        for (const std::uint32_t row : clusters.members(nearest, m_most))
            members.push_back({index, row});
        m_incidents.insert(m_incidents.begin(), members.begin(), members.end());
    }

    const View& m_view;
    Viewport m_viewport;
    const Theme& m_theme;
    QPointF m_pixel;
    QPointF m_world;
    Viewport m_near; ///< around the pixel: marks are looked for there only
    std::size_t m_most;
    int m_total = 0; ///< incidents
    std::vector<FeatureRef> m_incidents;
    std::vector<Hit> m_boundaries;
    std::vector<Hit> m_areas;
};

} // namespace

std::vector<FeatureRef> featuresAt(const Scene& scene, const View& view, QSizeF size, QPointF pixel)
{
    return hitsAt(scene, view, size, pixel, std::numeric_limits<std::size_t>::max()).features;
}

Hits hitsAt(const Scene& scene, const View& view, QSizeF size, QPointF pixel, std::size_t most)
{
    return HitTest(scene, view, size, pixel, most).hits();
}

} // namespace truceline
