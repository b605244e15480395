// SPDX-License-Identifier: MIT
#pragma once

#include "map/pictures.h"
#include "map/timerenderer.h"

#include <QImage>

namespace truceline {

/// What the benches measure of the program's core; all that they call of it is here.

/// The pixels of the map.
constexpr QSize kFrame(1920, 1080);
/// What it shows of the world.
constexpr GeoBox kRegion{44, 38.5, 48, 41.5};
/// The days that the slider walks through: 1988 to 2025.
constexpr Span kYears{6574, 20454};

/// The atlas that ships, ready for drawing.
ScenePtr shippedScene();
/// The same with one more file as a layer. Null where it holds no incidents or areas; what is wrong with the file
/// goes to standard error.
ScenePtr withFile(const ScenePtr& scene, const QString& file);

/// The whole of a box in the frame.
View viewOf(const GeoBox& box);
/// The same view from where these pixels of it are in the middle.
View movedBy(const View& view, QPointF pixels);

/// Paints as the window does, into images whose pixels can be read.
class Painting {
public:
    explicit Painting(const Scene& scene)
        : m_scene(scene)
    {
    }

    /// What depends on time. What stays from one image to the next is kept.
    QImage time(const View& view);
    /// What does not.
    QImage ground(const View& view) const;

private:
    const Scene& m_scene;
    TimeRenderer m_renderer;
};

/// The counts of what a view shows, as the window's last line has them.
Counts countsOf(const Scene& scene, const View& view);

/// The numbers of the histogram in months over kYears; how many bins there are.
std::size_t histogramBins(const Scene& scene, const View& view);

/// The title of what a pixel shows; empty where that is nothing.
QString titleAt(const Scene& scene, const View& view, QPointF pixel);

/// Pixels of marks that the view shows inside a rectangle of the frame, at most `count` of them, evenly chosen. Where
/// there is none there, pixels evenly spread in it.
std::vector<QPointF> targets(const Scene& scene, const View& view, const QRectF& inside, int count);

} // namespace truceline
