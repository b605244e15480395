// SPDX-License-Identifier: MIT
#include "subject.h"

#include "data/atlas.h"
#include "data/histogram.h"
#include "data/names.h"
#include "map/layerscene.h"
#include "map/painter.h"

#include <cmath>
#include <cstdio>

namespace truceline {

ScenePtr shippedScene()
{
    return buildScene(loadAtlas(shippedAtlas()).atlas);
}

ScenePtr withFile(const ScenePtr& scene, const QString& file)
{
    LayerInfo info;
    info.file = file;
    const LayerLoad load = loadLayer(file, info, {});
    for (const Finding& finding : load.findings)
        std::fprintf(stderr, "%s\n", qUtf8Printable(toLine(finding)));
    if (!load.layer)
        return {};
    if (const Role role = load.layer->info.role; role != Role::Incidents && role != Role::Areas) {
        std::fprintf(stderr, "%s: holds no dated points or areas\n", qUtf8Printable(file));
        return {};
    }
    return buildScene(withLayer(*scene->atlas, load.layer), scene);
}

View viewOf(const GeoBox& box)
{
    View view;
    view.camera = fitted(box, kFrame);
    return view;
}

View movedBy(const View& view, QPointF pixels)
{
    View moved = view;
    moved.camera.center = Viewport(view.camera, kFrame).toLonLat(QRectF({}, QSizeF(kFrame)).center() + pixels);
    return moved;
}

QImage Painting::time(const View& view)
{
    return m_renderer.render(m_scene, view, kFrame, {}, {}, 1).image;
}

QImage Painting::ground(const View& view) const
{
    return render(groundPicture(m_scene, view, kFrame), 1);
}

Counts countsOf(const Scene& scene, const View& view)
{
    return select(scene, view).incidents;
}

std::size_t histogramBins(const Scene& scene, const View& view)
{
    std::vector<Day> edges;
    for (QDate month = toDate(kYears.first); month <= toDate(kYears.end); month = month.addMonths(1))
        edges.push_back(toDay(month));
    std::size_t bins = 0;
    for (const auto& layer : scene.layers) {
        if (layer->layer->info.role != Role::Incidents)
            continue;
        const std::vector<int> groups(std::size_t(layer->layer->incidents.types.size()));
        bins += histogram(*layer->tally(layer->asked(view.query).passing), edges, groups, 1).size();
    }
    return bins;
}

QString titleAt(const Scene& scene, const View& view, QPointF pixel)
{
    const std::vector<FeatureRef> found = hitsAt(scene, view, kFrame, pixel, 1).features;
    if (found.empty())
        return {};
    return displayName(properties(scene.atlas->layerOf(found.front()), found.front().row), view.names);
}

std::vector<QPointF> targets(const Scene& scene, const View& view, const QRectF& inside, int count)
{
    std::vector<QPointF> marks;
    for (const Mark& mark : timePicture(scene, view, kFrame).marks) {
        if (inside.contains(mark.at))
            marks.push_back(mark.at);
    }
    std::vector<QPointF> chosen;
    for (int i = 0; i < count; ++i) {
        const double part = (i + 0.5) / count;
        if (!marks.empty())
            chosen.push_back(marks[std::size_t(part * double(marks.size()))]);
        else
            chosen.push_back(inside.topLeft()
                + QPointF(part * inside.width(), std::fmod(part * std::sqrt(count), 1) * inside.height()));
    }
    return chosen;
}

} // namespace truceline
