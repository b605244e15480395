// SPDX-License-Identifier: MIT
#pragma once

#include "ui/measure.h"

#include <QQuickPaintedItem>

namespace truceline {

/// Draws what is being measured over the map: geodesics, the positions that were set, and dashed the leg to the aim.
class MeasureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Measure* measure READ measure WRITE setMeasure NOTIFY measureChanged REQUIRED)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    Measure* measure() const { return m_measure; }
    void setMeasure(Measure* measure);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void measureChanged();

private:
    Measure* m_measure = nullptr;
};

} // namespace truceline
