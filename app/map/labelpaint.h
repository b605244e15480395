// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/spritecache.h"

#include <QPainter>

namespace truceline {

/// Draws halo and text as shapes and text, at any scale.
void drawLabel(QPainter& painter, const Label& label);

/// The same as an image of `scale` device pixels per logical pixel.
Sprite labelSprite(const Label& label, double scale);

} // namespace truceline
