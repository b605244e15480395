// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace truceline {

/// One shape made ready to be drawn: a polygon or polyline by reference, or a path.
struct Shape {
    QRectF box; ///< logical pixels that it may touch
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    const QPolygonF* points = nullptr; ///< null = path
    QPainterPath path{};
};

/// The fills and strokes of a picture in drawing order. They refer to the picture, which must outlive them.
/// @param rasterScale  device pixels per logical pixel, where hatches may be brushes; else they are lines
std::vector<Shape> shapesOf(const Picture& picture, std::optional<double> rasterScale);

/// Draws those that touch `visible` (logical pixels).
void drawShapes(QPainter& painter, const std::vector<Shape>& shapes, const QRectF& visible);

} // namespace truceline
