// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <vector>

namespace truceline {

/// The pixels of an image that are not fully transparent, row by row. A shape such as a boundary covers a wide
/// rectangle with few pixels: kept like this it is drawn again in a small part of the time that stroking it takes.
class Spans {
public:
    /// @param image  premultiplied ARGB
    /// @param at  where its top left pixel lies
    Spans(const QImage& image, QPoint at);

    /// Draws what lies inside `visible` over an image of the same format, to the pixels that QPainter's SourceOver
    /// gives.
    /// @param offset  added to where the pixels lie
    /// @param visible  a rectangle inside the image
    void drawOver(QImage& image, QPoint offset, const QRect& visible) const;

    qsizetype bytes() const;

private:
    struct Span {
        int y = 0;
        int x = 0;
        int length = 0;
        bool uniform = false; ///< one pixel stands for all of them
        std::size_t pixel = 0; ///< index of the first one
    };
    void addRow(const QRgb* row, int width, QPoint at);

    std::vector<Span> m_spans; ///< by y, then x
    std::vector<QRgb> m_pixels;
};

} // namespace truceline
