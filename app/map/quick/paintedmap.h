// SPDX-License-Identifier: MIT
#pragma once

#include "map/timerenderer.h"

namespace truceline {

/// Everything that decides what one image of the map shows.
struct MapRequest {
    ScenePtr scene;
    View view;
    QSizeF size; ///< logical pixels around the camera's centre
    double scale = 1; ///< device pixels per logical pixel
    Emphasis emphasis{};
    QList<QRectF> covered{}; ///< by furniture, in logical pixels: labels keep off it

    bool operator==(const MapRequest&) const = default;
    /// Of the image, in device pixels.
    QSize pixels() const { return (size * scale).toSize(); }
};

/// A painted image of the map and what it shows.
struct PaintedMap {
    MapRequest request;
    PicturePtr picture; ///< that of the time without its groups
    QImage image; ///< of request.pixels(); null once the scene graph has it

    /// Where the image lies in another view of the world, in that viewport's logical pixels.
    QRectF place(const Viewport& viewport) const;
};

/// Both are slow: for workers.
PaintedMap paintGround(const MapRequest& request);
/// @param renderer  has painted what was shown before; one thread at a time
PaintedMap paintTime(const MapRequest& request, TimeRenderer& renderer);

} // namespace truceline
