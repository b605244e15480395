// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace truceline {

/// The longest side of a WebP image in pixels.
constexpr int kMaxWebpSide = 16383;

/// An opaque image as a WebP file, without loss.
/// @param packet  XMP that the file carries; may be empty
/// @return nothing where it cannot be, and why in `error`
QByteArray webpBytes(const QImage& image, const QByteArray& packet, QString& error);

/// A WebP file, still or animated, that carries this XMP packet; none where it is empty.
QByteArray webpWithPacket(const QByteArray& bytes, const QByteArray& packet, QString& error);

} // namespace truceline
