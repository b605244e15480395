// SPDX-License-Identifier: MIT
#pragma once

#include "export/furniturelayout.h"

#include <QQuickPaintedItem>

namespace truceline {

/// One panel of a map's furniture, no larger than it is: what a panel does not cover need not be blended over the map.
/// Lies in an item that covers the map.
class FurniturePanel : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    /// @param part  Title, Legend or Scale
    FurniturePanel(FurniturePart part, QQuickItem* parent);

    /// Shows this part of a layout, so many times larger; paints only where that says something else than before.
    void show(const FurnitureLayout& layout, Appearance appearance, double magnification);

    void paint(QPainter* painter) override;

private:
    FurniturePart m_part;
    FurnitureLayout m_layout; ///< of this part only
    Appearance m_appearance = Appearance::Light;
    double m_magnification = 1;
};

} // namespace truceline
