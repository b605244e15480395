// SPDX-License-Identifier: MIT
#include "geo/camera.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

constexpr double kTile = 256;

/// Moves an interval of this length so that it lies in [low, high]; one that is longer is centred.
double clampedCenter(double center, double length, double low, double high)
{
    if (length >= high - low)
        return (low + high) / 2;
    return std::clamp(center, low + length / 2, high - length / 2);
}

} // namespace

Viewport::Viewport(const Camera& camera, QSizeF size)
    : m_camera(camera)
    , m_size(size)
    , m_scale(kTile * std::exp2(camera.zoom))
    , m_world(toWorld(camera.center) - QPointF(size.width(), size.height()) / (2 * m_scale), size / m_scale)
{
}

Camera fitted(const GeoBox& box, QSizeF size)
{
    const QRectF world = toWorld(box);
    const double scale = std::min(size.width() / world.width(), size.height() / world.height());
    return {fromWorld(world.center()), std::min(std::log2(scale / kTile), kMaxZoom)};
}

Camera clamped(const Camera& camera, QSizeF size, const GeoBox& extent)
{
    const QRectF world = toWorld(extent);
    const double needed = std::log2(std::max(size.width() / world.width(), size.height() / world.height()) / kTile);
    const double zoom = std::clamp(std::max(camera.zoom, needed), kMinZoom, kMaxZoom);
    const QSizeF visible = size / (kTile * std::exp2(zoom));
    const QPointF center = toWorld(camera.center);
    return {fromWorld(QPointF(clampedCenter(center.x(), visible.width(), world.left(), world.right()),
                clampedCenter(center.y(), visible.height(), world.top(), world.bottom()))),
        zoom};
}

Camera fittedInside(const GeoBox& box, QSizeF size, const GeoBox& extent)
{
    const Camera fitting = fitted(box, size);
    const Camera inside = clamped(fitting, size, extent);
    const GeoBox seen = Viewport(inside, size).box();
    return seen.contains({box.west, box.south}) && seen.contains({box.east, box.north}) ? inside : fitting;
}

} // namespace truceline
