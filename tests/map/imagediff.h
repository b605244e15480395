// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <algorithm>
#include <cstdlib>

/// How far two images of one size are apart.
struct ImageDifference {
    int largest = 0; ///< of any channel of any pixel, of 255
    int pixels = 0; ///< that differ by more than the tolerance in a channel
    int all = 0; ///< pixels of the images
    int tolerance = 0;
    QImage picture; ///< the first image faded, what differs in red

    /// The share of pixels that differ by more than the tolerance.
    double share() const { return all == 0 ? 0 : double(pixels) / all; }
    QString text() const
    {
        return QStringLiteral("%1 of %2 pixels differ by more than %3, the most by %4")
            .arg(pixels)
            .arg(all)
            .arg(tolerance)
            .arg(largest);
    }
};

inline ImageDifference difference(const QImage& a, const QImage& b, int tolerance = 3)
{
    if (a.size() != b.size())
        return {255, a.width() * a.height(), a.width() * a.height(), tolerance, a};
    ImageDifference result{0, 0, a.width() * a.height(), tolerance, QImage(a.size(), QImage::Format_RGB32)};
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
            result.largest = std::max(result.largest, most);
            result.pixels += most > tolerance ? 1 : 0;
            const int grey = 192 + qGray(p) / 4;
            result.picture.setPixel(x, y, most > tolerance ? qRgb(255, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    return result;
}
