// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace truceline {

/// One shape made ready to be drawn: a polyline with a pen, or rings with a brush (even-odd).
struct Shape {
    QRectF box; ///< logical pixels that it may touch
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    std::vector<const QPolygonF*> outlines{}; ///< empty = path
    QPainterPath path{}; ///< hatch lines
};

/// The fills and strokes of a picture in drawing order. They refer to the picture, which must outlive them.
/// @param rasterScale  device pixels per logical pixel, where hatches may be brushes and fine joins simple; else
/// hatches
///                     are lines
std::vector<Shape> shapesOf(const Picture& picture, std::optional<double> rasterScale);

/// Draws what of them touches `visible` (logical pixels).
void drawShapes(QPainter& painter, const std::vector<Shape>& shapes, const QRectF& visible);

} // namespace truceline
