// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QImage>
#include <QPainter>

namespace truceline {

/// Draws a picture on any paint device. Logical pixels are the painter's units.
void paint(QPainter& painter, const Picture& picture);

/// Draws a picture into a premultiplied ARGB image of size · scale pixels, in bands over the cores.
QImage render(const Picture& picture, double scale);

/// Renders pictures that follow one another, as render() would. Where the groups are those of the picture before, which
/// is most steps of a slider, only marks and labels are drawn. For one thread at a time.
class Renderer {
public:
    QImage render(const Picture& picture, double scale);

private:
    Picture m_base; ///< the last picture without marks and labels
    double m_scale = 0;
    QImage m_image; ///< of it
};

} // namespace truceline
