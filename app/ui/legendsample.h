// SPDX-License-Identifier: MIT
#pragma once

#include <QQuickPaintedItem>

namespace truceline {

/// A small sample of how the map draws a kind of incident or a layer, painted by the map's own painter.
class LegendSample : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A `type` of incidents; used where `role` is empty.
    Q_PROPERTY(QString type MEMBER m_type NOTIFY changed)
    /// A layer's role by name, and its style.
    Q_PROPERTY(QString role MEMBER m_role NOTIFY changed)
    Q_PROPERTY(QString style MEMBER m_style NOTIFY changed)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed)

public:
    explicit LegendSample(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_type;
    QString m_role;
    QString m_style;
    bool m_dark = false;
};

} // namespace truceline
