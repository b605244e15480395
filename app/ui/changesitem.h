// SPDX-License-Identifier: MIT
#pragma once

#include "data/changes.h"
#include "map/theme.h"
#include "ui/releasecomparison.h"

#include <QQuickPaintedItem>

namespace truceline {

/// Draws the sign of what became of a feature, about `size` pixels wide: a disc
/// with a plus for added, a square with a minus for removed, a triangle for
/// changed. They differ by shape; the colour is one.
void paintChangeSign(QPainter& painter, QPointF middle, double size, FeatureChange::Kind kind, const Theme& colors);

/// Signs over the map where features were added, removed or changed, with a
/// line to where a moved one was. Of signs of one kind that would cover each
/// other one is drawn.
class ChangesItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        truceline::ReleaseComparison* comparison READ comparison WRITE setComparison NOTIFY comparisonChanged REQUIRED)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    ReleaseComparison* comparison() const { return m_comparison; }
    void setComparison(ReleaseComparison* comparison);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void comparisonChanged();

private:
    ReleaseComparison* m_comparison = nullptr;
};

/// One such sign, for a legend.
class ChangeSign : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A value of FeatureChange::Kind.
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY changed REQUIRED)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed)

public:
    explicit ChangeSign(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_kind = 0;
    bool m_dark = false;
};

} // namespace truceline
