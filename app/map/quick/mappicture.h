// SPDX-License-Identifier: MIT
#pragma once

#include "map/quick/paintqueue.h"

#include <QQuickItem>
#include <QTimer>

#include <cmath>

namespace truceline {

class TextureNode;

/// Shows a view of a scene: the ground and, over it, what depends on time, each an image painted in a worker. While the
/// camera moves, the last images move and scale at once; the sharp ones follow. At rest their pixels are the device's.
class MapPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::ScenePtr scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(truceline::View view READ view WRITE setView NOTIFY viewChanged)
    /// How many times larger marks, lines and labels are drawn than on a desk, the same part of the world behind them.
    Q_PROPERTY(double magnification READ magnification WRITE setMagnification NOTIFY magnificationChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit MapPicture(QQuickItem* parent = nullptr);

    const ScenePtr& scene() const { return m_scene; }
    void setScene(const ScenePtr& scene);
    const View& view() const { return m_view; }
    void setView(const View& view);

    double magnification() const { return m_magnification; }
    void setMagnification(double magnification);
    /// The zoom that shows a view's part of the world in fewer, larger pixels.
    double magnified(double zoom) const { return zoom - std::log2(m_magnification); }
    /// Where something of those pixels lies in the item, and back.
    QRectF magnified(const QRectF& rect) const
    {
        return {rect.topLeft() * m_magnification, rect.size() * m_magnification};
    }
    QRectF reduced(const QRectF& rect) const
    {
        return {rect.topLeft() / m_magnification, rect.size() / m_magnification};
    }

    void setEmphasis(const Emphasis& emphasis);
    /// What furniture lies over, in the item's logical pixels: labels keep off it.
    void setCovered(const QList<QRectF>& covered);

    /// True while what is on screen is older than the properties, or the camera has just moved.
    bool isBusy() const { return m_busy; }
    /// What depends on time as last painted, without its image; no picture before that.
    const PaintedMap& time() const { return m_time; }

Q_SIGNALS:
    void sceneChanged();
    void viewChanged();
    void magnificationChanged();
    void busyChanged();
    /// A newly painted image is about to be on screen.
    void shown();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void refresh();
    void updateBusy();
    void take(PaintedMap& shownMap, const PaintedMap& map);
    void repaintLost();
    void updateNode(TextureNode& node, PaintedMap& map);
    MapRequest timeRequest() const;
    MapRequest groundRequest() const;
    bool groundServes(const MapRequest& wanted) const;
    bool isZooming() const;
    MapRequest request() const;
    QRectF place(const PaintedMap& map) const;

    ScenePtr m_scene;
    View m_view;
    Emphasis m_emphasis;
    QList<QRectF> m_covered;
    double m_magnification = 1;
    PaintQueue m_groundQueue;
    PaintQueue m_timeQueue;
    PaintedMap m_ground;
    PaintedMap m_time;
    QTimer m_rest; ///< runs while the camera moves
    bool m_busy = false;
};

} // namespace truceline
