// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/spritecache.h"

#include <QPainter>

namespace truceline {

/// What a mark covers, in the picture's pixels: symbol, count and ring, but not the soft halo of an imprecise place.
QRectF markRect(const Mark& mark);

/// Draws symbol, count and ring as shapes, at any scale.
void drawMark(QPainter& painter, const Mark& mark);
/// Draws the soft disc in which an imprecise place may lie.
void drawHalo(QPainter& painter, const Mark& mark);

/// The same as images of `scale` device pixels per logical pixel.
Sprite markSprite(const Mark& mark, double scale);
Sprite haloSprite(const Mark& mark, double scale);

} // namespace truceline
