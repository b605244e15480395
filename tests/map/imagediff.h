// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

/// How far two images of one size are apart.
struct ImageDifference {
    int largest = 0; ///< of any channel of any pixel, of 255
    int pixels = 0; ///< that differ by more than 3 in a channel
    int all = 0; ///< pixels of the images
    QImage picture; ///< the first image faded, what differs in red

    /// The share of pixels that differ by more than 3.
    double share() const { return all == 0 ? 0 : double(pixels) / all; }
    QString text() const
    {
        return QStringLiteral("%1 of %2 pixels differ by more than 3, the most by %3")
            .arg(pixels)
            .arg(all)
            .arg(largest);
    }
};

inline ImageDifference difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return {255, a.width() * a.height(), a.width() * a.height(), a};
    ImageDifference result{0, 0, a.width() * a.height(), QImage(a.size(), QImage::Format_RGB32)};
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
            result.largest = std::max(result.largest, most);
            result.pixels += most > 3 ? 1 : 0;
            const int grey = 192 + qGray(p) / 4;
            result.picture.setPixel(x, y, most > 3 ? qRgb(255, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    return result;
}
