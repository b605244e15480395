// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QBrush>
#include <QLineF>

namespace truceline {

/// The lines of a hatch inside a polygon (even-odd rule), cut to the band of lines that cross `visible`. Lines that
/// leave `visible` sideways are cut there too.
std::vector<QLineF> hatchLines(const std::vector<QPolygonF>& rings, const Hatch& hatch, const QRectF& visible);

/// A brush that paints the same lines on a raster device, which takes half the time of drawing them and gives the same
/// pixels whatever the clip. (In SVG and PDF such a brush would not be lines.)
/// @param near  a point of the picture; lines stay exact for thousands of pixels around it
/// @param scale  device pixels per logical pixel, for the lines' soft edges
QBrush hatchBrush(const Hatch& hatch, QPointF near, double scale);

} // namespace truceline
