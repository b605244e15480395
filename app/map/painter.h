// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QImage>
#include <QPainter>

namespace truceline {

/// Draws a picture on any paint device. Logical pixels are the painter's units.
void paint(QPainter& painter, const Picture& picture);

/// Draws a picture into a premultiplied ARGB image of size · scale pixels, in bands over the cores.
QImage render(const Picture& picture, double scale);

} // namespace truceline
