// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/spritecache.h"

namespace truceline {

/// The marks and labels of a picture as images, made ready to be drawn by any thread. They lie on whole device pixels.
class Stamps {
public:
    /// @param picture  must outlive them
    /// @param scale  device pixels per logical pixel
    Stamps(const Picture& picture, double scale);

    /// @param painter  of logical pixels on a raster device, neither turned nor stretched
    /// @param visible  device pixels; what does not touch them is left out
    void draw(QPainter& painter, const QRect& visible) const;

private:
    struct Stamp {
        QPointF at;
        Sprite sprite;
    };

    const Picture& m_picture;
    double m_scale;
    std::vector<Stamp> m_stamps; ///< in drawing order
};

} // namespace truceline
