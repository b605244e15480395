// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace truceline {

/// An opaque image as the bytes of a file: png, jpg, jpeg or webp.
/// @param dpi  pixels per inch, where the format has a place for it
/// @param packet  XMP that the file carries; may be empty
/// @return nothing where it cannot be, and why in `error`
QByteArray imageBytes(const QImage& image, const QString& ending, int dpi, const QByteArray& packet, QString& error);

} // namespace truceline
