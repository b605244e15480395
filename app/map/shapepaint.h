// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QImage>
#include <QPainter>

#include <optional>

namespace truceline {

/// One shape made ready to be drawn: an image, a polyline with a pen, or rings with a brush (even-odd).
struct Shape {
    QRectF box; ///< logical pixels that it may touch
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    std::vector<const QPolygonF*> outlines{}; ///< empty = pieces
    std::vector<QPolygonF> pieces{}; ///< lines drawn as one: hatch lines or dashes
    QImage image{}; ///< that fills the box; null = none
};

/// The fills and strokes of groups in drawing order. They refer to the groups, which must outlive them.
/// @param bounds  logical pixels that can be seen
/// @param rasterScale  device pixels per logical pixel, where hatches may be brushes and fine joins simple; else
/// hatches
///                     are lines
std::vector<Shape> shapesOf(const std::vector<Group>& groups, const QRectF& bounds, std::optional<double> rasterScale);

/// Draws what of them touches `visible` (logical pixels).
void drawShapes(QPainter& painter, const std::vector<Shape>& shapes, const QRectF& visible);

} // namespace truceline
