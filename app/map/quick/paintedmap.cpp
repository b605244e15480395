// SPDX-License-Identifier: MIT
#include "map/quick/paintedmap.h"

namespace truceline {

QRectF PaintedMap::place(const Viewport& viewport) const
{
    const Viewport own(request.view.camera, request.size);
    const double growth = viewport.scale() / own.scale();
    return {viewport.toPixel(own.world().topLeft()), QSizeF(request.pixels()) / request.scale * growth};
}

PaintedMap paintGround(const MapRequest& request)
{
    const auto picture = std::make_shared<const Picture>(groundPicture(*request.scene, request.view, request.size));
    return {request, picture, render(*picture, request.scale)};
}

PaintedMap paintTime(const MapRequest& request, Renderer& renderer)
{
    const auto picture =
        std::make_shared<const Picture>(timePicture(*request.scene, request.view, request.size, request.selected));
    return {request, picture, renderer.render(*picture, request.scale)};
}

} // namespace truceline
