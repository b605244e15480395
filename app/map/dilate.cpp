// SPDX-License-Identifier: MIT
#include "map/dilate.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

/// Raises each pixel of `to` to `weight` / 256 of the pixel of `from` that lies dx to its left and dy above.
void raise(QImage& to, const QImage& from, int dx, int dy, unsigned weight)
{
    const int first = std::max(0, dx);
    const int count = from.width() - std::abs(dx);
    for (int y = std::max(0, dy); y < std::min(from.height(), from.height() + dy); ++y) {
        const uchar* source = from.constScanLine(y - dy) + first - dx;
        uchar* target = to.scanLine(y) + first;
        for (int x = 0; x < count; ++x)
            target[x] = std::max(target[x], static_cast<uchar>(source[x] * weight / 256));
    }
}

} // namespace

QImage dilated(const QImage& mask, double radius)
{
    QImage grown(mask.size(), QImage::Format_Alpha8);
    grown.fill(0);
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double coverage = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            if (const auto weight = static_cast<unsigned>(std::lround(coverage * 256)); weight > 0)
                raise(grown, mask, dx, dy, weight);
        }
    }
    return grown;
}

} // namespace truceline
