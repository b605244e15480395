// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QLineF>

namespace truceline {

/// The lines of a hatch inside a polygon (even-odd rule), cut to the band of lines that cross `visible`. Lines that
/// leave `visible` sideways are cut there too.
std::vector<QLineF> hatchLines(const std::vector<QPolygonF>& rings, const Hatch& hatch, const QRectF& visible);

} // namespace truceline
