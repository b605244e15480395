// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QRectF>
#include <QString>

/// A picture of the ground to write: so many equal squares in a row from west to east, one colour each.
struct RasterFile {
    const char* driver = "GTiff";
    int epsg = 4326; ///< 0 = does not say where it lies
    QRectF box{44, 39, 4, 2}; ///< of its coordinates; top = the smaller one
    QByteArrayList colours{QByteArray("\xff\x00\x00", 3), QByteArray("\x00\x00\xff", 3)}; ///< a byte for each band
    int type = 1; ///< GDALDataType of the bands
    QString copyright{};
};

/// Writes it with GDAL; ends the program where that fails.
void writeRaster(const QString& path, const RasterFile& file);
