// SPDX-License-Identifier: MIT
#pragma once

#include "data/parallel.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <thread>

namespace truceline {

/// A premultiplied ARGB image for something of `size` logical pixels; its pixels are not set. Null where the size is
/// empty or there is not enough memory.
inline QImage blankImage(QSizeF size, double scale)
{
    return QImage((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
}

/// Makes an image in bands over the cores. Each band is a part of the whole image, not an image of its own: Qt cuts
/// strokes at a device's edge, which shifts dashes.
/// @param draw  called in any thread as draw(QImage& with the whole image's bits, const QRect& of the band)
template <typename Draw> void inBands(QImage& image, const Draw& draw)
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int bands = std::clamp(2 * cores, 1, std::max(1, image.height() / 64));
    uchar* const bits = image.bits();
    inParallel(static_cast<std::size_t>(bands), [&](std::size_t index) {
        const auto band = static_cast<int>(index);
        const int top = static_cast<int>(qint64(image.height()) * band / bands);
        const int bottom = static_cast<int>(qint64(image.height()) * (band + 1) / bands);
        QImage whole(bits, image.width(), image.height(), image.bytesPerLine(), image.format());
        draw(whole, QRect(0, top, image.width(), bottom - top));
    });
}

} // namespace truceline
