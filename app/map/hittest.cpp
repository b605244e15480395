// SPDX-License-Identifier: MIT
#include "map/areasshown.h"
#include "map/marks.h"
#include "map/pictures.h"

#include <QLineF>

#include <algorithm>

namespace truceline {

namespace {

/// Pixels beside a mark or line that still hit it.
constexpr double kMarkReach = 3;
constexpr double kLineReach = 5;

struct Hit {
    double order = 0; ///< the smallest first
    FeatureRef feature;
};

class HitTest {
public:
    HitTest(const Scene& scene, const View& view, QSizeF size, QPointF pixel)
        : m_viewport(view.camera, size)
        , m_theme(theme(view.appearance))
        , m_pixel(pixel)
        , m_world(m_viewport.world().topLeft() + pixel / m_viewport.scale())
    {
        const SceneSelection selection = select(scene, view);
        for (std::size_t i = 0; i < scene.layers.size(); ++i)
            test(static_cast<int>(i), *scene.layers[i], selection.layers[i]);
    }

    std::vector<FeatureRef> features()
    {
        std::vector<FeatureRef> found = std::move(m_incidents);
        for (std::vector<Hit>* hits : {&m_boundaries, &m_areas}) {
            std::ranges::stable_sort(*hits, {}, &Hit::order);
            std::ranges::transform(*hits, std::back_inserter(found), &Hit::feature);
        }
        return found;
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
                const double distance = layer.shapes.touches(each.row, m_viewport)
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
            break;
        }
    }

    /// Of marks that overlap the nearest is meant; marks of upper layers win over lower ones.
    void testMarks(int index, const LayerScene& layer, const Selection& selection)
    {
        const Clusters clusters = clustersOf(layer, selection, m_viewport);
        const std::vector<Mark> marks = marksOf(layer, selection, clusters, m_viewport, m_theme, {});
        int nearest = -1;
        double least = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const double distance = QLineF(marks[i].at, m_pixel).length();
            if (distance <= marks[i].size / 2 + kMarkReach && (nearest < 0 || distance < least)) {
                nearest = static_cast<int>(i);
                least = distance;
            }
        }
        if (nearest < 0)
            return;
        std::vector<FeatureRef> members;
        for (const Selected& each : selection.rows) {
            if (clusters.clusterAt(layer.incidents.at[each.row]) == nearest)
                members.push_back({index, each.row});
        }
        m_incidents.insert(m_incidents.begin(), members.begin(), members.end());
    }

    Viewport m_viewport;
    const Theme& m_theme;
    QPointF m_pixel;
    QPointF m_world;
    std::vector<FeatureRef> m_incidents;
    std::vector<Hit> m_boundaries;
    std::vector<Hit> m_areas;
};

} // namespace

std::vector<FeatureRef> featuresAt(const Scene& scene, const View& view, QSizeF size, QPointF pixel)
{
    return HitTest(scene, view, size, pixel).features();
}

} // namespace truceline
