// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"

#include <QHash>

namespace truceline {

/// A name that wants a place on the map.
struct LabelWish {
    QPointF at; ///< pixel that it names
    QRectF around; ///< what the label stands beside; null = it is centred on `at`
    double dot = 0; ///< radius of the dot drawn at `at`; other labels do not cover it
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

    /// Keeps labels, but not dots, off a rectangle.
    void block(const QRectF& box);
    /// Tries right, left, above, below and the corners (or just there when centred); nothing where there is no room
    /// inside the picture.
    std::optional<Label> place(const LabelWish& wish);

private:
    struct Taken {
        QRectF box;
        bool byLabel = false;
    };
    void take(const QRectF& box, bool byLabel);
    bool isFree(const QRectF& box, bool ofLabelsOnly = false) const;

    QRectF m_frame;
    QHash<std::pair<int, int>, QList<Taken>> m_taken; ///< by square of the picture
};

} // namespace truceline
