// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace truceline {

/// One of our line drawings (resources/icons), painted in one colour, sharp at any scale.
class SvgIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A file of resources/icons without its ending; empty draws nothing.
    Q_PROPERTY(QString symbol MEMBER m_symbol NOTIFY symbolChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)

public:
    explicit SvgIcon(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void symbolChanged();
    void colorChanged();

private:
    QString m_symbol;
    QColor m_color = Qt::black;
};

} // namespace truceline
