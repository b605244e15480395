// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/spritecache.h"

#include <QPainter>

namespace truceline {

/// Width of the halo around the letters, in logical pixels.
double haloWidth(const QFont& font);
/// The left end of a line's baseline.
QPointF baseline(const Label& label, qsizetype line);

/// What a label covers, halo included, in the picture's pixels.
QRectF labelRect(const Label& label);

/// Draws halo and text as shapes and text, at any scale.
void drawLabel(QPainter& painter, const Label& label);
/// Draws the dot on the spot that a label names, if it has one.
void drawDot(QPainter& painter, const Label& label);

/// The same as images of `scale` device pixels per logical pixel.
Sprite labelSprite(const Label& label, double scale);
Sprite dotSprite(const Label& label, double scale);

/// Takes away the labels that one of the boxes touches, and those whose dot it hides.
void removeCovered(std::vector<Label>& labels, const QList<QRectF>& boxes);

} // namespace truceline
