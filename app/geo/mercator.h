// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QPointF>
#include <QRectF>

namespace truceline {

/// Web Mercator (EPSG:3857) scaled to the unit square, called *world* coordinates: x from 0 at 180° W to 1 at 180° E,
/// y from 0 at about 85.05° N to 1 at the same latitude south, growing southwards as pixels do.

/// Projects WGS 84 degrees; latitudes beyond ±85.0511° are brought to the edge.
/// Formula: spherical Mercator as in EPSG Guidance Note 7-2, method 1024.
QPointF toWorld(LonLat position);

/// The inverse of toWorld().
LonLat fromWorld(QPointF world);

/// The smallest world rectangle around a box of degrees.
QRectF toWorld(const GeoBox& box);

/// The box of degrees that a world rectangle covers.
GeoBox fromWorld(const QRectF& world);

} // namespace truceline
