// SPDX-License-Identifier: MIT
#pragma once

#include "export/furniture.h"
#include "ui/session.h"

#include <QQuickPaintedItem>

namespace truceline {

/// The furniture of the session's view over the map, painted by the code that paints it in exports. It is gathered in a
/// worker; while that runs the last one stays.
class FurnitureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool legendShown READ isLegendShown WRITE setLegendShown NOTIFY legendShownChanged)
    /// Nothing is being gathered: what is shown is that of the view.
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)

public:
    explicit FurnitureItem(QQuickItem* parent = nullptr);
    ~FurnitureItem() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isLegendShown() const { return m_legendShown; }
    void setLegendShown(bool shown);
    bool isSettled() const { return !m_gathering; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void sessionChanged();
    void legendShownChanged();
    void settledChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void gather();

    Session* m_session = nullptr;
    bool m_legendShown = true;
    Furniture m_furniture;
    QFuture<Furniture> m_running;
    bool m_gathering = false; ///< a worker runs, or what it found is not taken yet
    bool m_stale = false; ///< the view changed while a worker was running
};

} // namespace truceline
