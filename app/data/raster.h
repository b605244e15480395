// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>

namespace truceline {

/// A picture of the ground with its place on earth, read where it is looked at. Safe to share between threads, which
/// take turns.
class Raster {
public:
    virtual ~Raster() = default;

    /// Where it lies, in world coordinates.
    virtual QRectF world() const = 0;
    /// Who has to be named; may be empty.
    virtual QString attribution() const = 0;
    /// A part of the world in so many pixels: red, green, blue, opacity (not premultiplied), row by row from the north
    /// west; empty where nothing can be read.
    virtual QByteArray read(const QRectF& world, QSize pixels) const = 0;
};

using RasterPtr = std::shared_ptr<const Raster>;

/// What came of opening one: null, and why.
struct RasterLoad {
    RasterPtr raster;
    QString fault;
};

/// True for names of files that hold pictures of the ground: GeoTIFF, MBTiles, JPEG 2000.
bool isRasterName(const QString& path);

/// Opens a local file. Values that are no colours, such as heights, are shown as shades of grey.
RasterLoad openRaster(const QString& path);

/// Opens the tiles of a server, which is asked at once and whenever a part is read that is not in the user's cache.
/// @param address  http or https, with {z}, {x} and {y} in the Web Mercator numbering
RasterLoad openTiles(const QString& address, const QString& attribution);

} // namespace truceline
