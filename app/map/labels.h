// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QHash>

namespace truceline {

/// A name that wants a place on the map.
struct LabelWish {
    QPointF at; ///< pixel that it names
    double clearance = 0; ///< pixels to keep from it; 0 = centred on it
    QStringList lines;
    QFont font;
    QColor color;
    QColor halo;
};

/// The size of a label's text in pixels; the same lines and font are measured once per thread.
QSizeF textSize(const QStringList& lines, const QFont& font);

/// Where a label's text lies.
QRectF labelBox(const Label& label);

/// Places labels one by one; what was placed or blocked first keeps its room.
class LabelPlacer {
public:
    explicit LabelPlacer(QSizeF size);

    /// Keeps labels off a rectangle.
    void block(const QRectF& box);
    /// Tries right, left, above and below (or just there when centred); nothing where there is no room inside the
    /// picture.
    std::optional<Label> place(const LabelWish& wish);

private:
    bool isFree(const QRectF& box) const;

    QRectF m_frame;
    QHash<std::pair<int, int>, QList<QRectF>> m_taken; ///< by square of kSquare pixels
};

} // namespace truceline
