// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"
#include "geo/mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace truceline {

/// Where the map looks, north up: the world is 256 · 2^zoom logical pixels wide, as in Qt Location.
struct Camera {
    LonLat center;
    double zoom = 0;

    bool operator==(const Camera&) const = default;
};

constexpr double kMinZoom = 3;
constexpr double kMaxZoom = 18;

/// A camera over a viewport of a given size in logical pixels; pixel (0, 0) is the top left corner.
class Viewport {
public:
    Viewport(const Camera& camera, QSizeF size);

    const Camera& camera() const { return m_camera; }
    QSizeF size() const { return m_size; }
    /// Width of the whole world in logical pixels.
    double scale() const { return m_scale; }
    /// The visible part of the world (see mercator.h).
    QRectF world() const { return m_world; }
    /// The visible box in degrees.
    GeoBox box() const { return fromWorld(m_world); }

    QPointF toPixel(QPointF world) const { return (world - m_world.topLeft()) * m_scale; }
    QPointF toPixel(LonLat position) const { return toPixel(toWorld(position)); }
    LonLat toLonLat(QPointF pixel) const { return fromWorld(m_world.topLeft() + pixel / m_scale); }

private:
    Camera m_camera;
    QSizeF m_size;
    double m_scale;
    QRectF m_world;
};

/// The camera that shows the whole box in a viewport of this size, at most at kMaxZoom.
/// @pre neither box nor size is empty.
Camera fitted(const GeoBox& box, QSizeF size);

/// The camera nearest to this one whose viewport stays inside the extent: the zoom is raised until the viewport fits,
/// then the centre is moved. The zoom is kept within kMinZoom and kMaxZoom.
Camera clamped(const Camera& camera, QSizeF size, const GeoBox& extent);

/// The camera that shows the whole box, kept inside the extent as far as the box is still seen whole then.
Camera fittedInside(const GeoBox& box, QSizeF size, const GeoBox& extent);

} // namespace truceline
