// SPDX-License-Identifier: MIT
#include "map/quick/paintedmap.h"

#include "map/painter.h"

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
    QImage image = render(*picture, request.scale);
    image.reinterpretAsFormat(QImage::Format_RGB32); // opaque, and known to be so: shown without blending
    return {request, picture, image};
}

PaintedMap paintTime(const MapRequest& request, TimeRenderer& renderer)
{
    auto [picture, image] =
        renderer.render(*request.scene, request.view, request.size, request.emphasis, request.covered, request.scale);
    return {request, std::make_shared<const Picture>(std::move(picture)), std::move(image)};
}

} // namespace truceline
