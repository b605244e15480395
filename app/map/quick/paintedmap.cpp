// SPDX-License-Identifier: MIT
#include "map/quick/paintedmap.h"

#include "map/painter.h"

namespace truceline {

namespace {

PaintedMap painted(const MapRequest& request, Picture picture)
{
    const auto shared = std::make_shared<const Picture>(std::move(picture));
    return {request, shared, render(*shared, request.scale)};
}

} // namespace

QRectF PaintedMap::place(const Viewport& viewport) const
{
    const Viewport own(request.view.camera, request.size);
    const double growth = viewport.scale() / own.scale();
    return {viewport.toPixel(own.world().topLeft()), QSizeF(request.pixels()) / request.scale * growth};
}

PaintedMap paintGround(const MapRequest& request)
{
    return painted(request, groundPicture(*request.scene, request.view, request.size));
}

PaintedMap paintTime(const MapRequest& request)
{
    return painted(request, timePicture(*request.scene, request.view, request.size, request.selected));
}

} // namespace truceline
