// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace truceline {

/// An opaque image as a PNG file of 8-bit RGB (ISO/IEC 15948), packed in bands over the cores. The bytes depend on the
/// arguments alone. Rows are not filtered: maps have flat colours, for which that is both smaller and four
/// times as fast as what libpng chooses.
/// @param packet  XMP that the file carries; may be empty
QByteArray pngBytes(const QImage& image, int dpi, const QByteArray& packet = {});

} // namespace truceline
