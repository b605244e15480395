// SPDX-License-Identifier: MIT
#pragma once

#include "map/quick/mappicture.h"
#include "ui/furniturepanel.h"

#include <QPointer>

#include <array>

namespace truceline {

/// The furniture of a map over it, painted by the code that paints it in exports. It is gathered in a worker from what
/// the map has painted; while that runs the last one stays.
class FurnitureItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// Covers the same part of the window.
    Q_PROPERTY(truceline::MapPicture* map READ map WRITE setMap NOTIFY mapChanged REQUIRED)
    /// The right half of a compared map, of the same size; null = one map.
    Q_PROPERTY(truceline::MapPicture* rightMap READ rightMap WRITE setRightMap NOTIFY rightMapChanged)
    /// What title and date cover.
    Q_PROPERTY(QRectF headRect READ headRect NOTIFY placed)
    Q_PROPERTY(bool legendShown READ isLegendShown WRITE setLegendShown NOTIFY legendShownChanged)
    /// Nothing is being gathered: what is shown is that of the map.
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)

public:
    explicit FurnitureItem(QQuickItem* parent = nullptr);
    ~FurnitureItem() override;

    MapPicture* map() const { return m_map; }
    void setMap(MapPicture* map);
    MapPicture* rightMap() const { return m_rightMap; }
    void setRightMap(MapPicture* map);
    QRectF headRect() const;
    bool isLegendShown() const { return m_legendShown; }
    void setLegendShown(bool shown);
    bool isSettled() const { return !m_gathering; }

Q_SIGNALS:
    void mapChanged();
    void rightMapChanged();
    void placed();
    void legendShownChanged();
    void settledChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void gather();
    void place();

    QPointer<MapPicture> m_map;
    QPointer<MapPicture> m_rightMap;
    bool m_legendShown = true;
    Furniture m_furniture;
    Appearance m_appearance = Appearance::Light;
    FurnitureLayout m_layout;
    std::array<FurniturePanel*, 3> m_panels;
    /// What furniture was last gathered for.
    PicturePtr m_gathered;
    PicturePtr m_gatheredRight;
    QFuture<Furniture> m_running;
    bool m_gathering = false; ///< a worker runs, or what it found is not taken yet
    bool m_stale = false; ///< the map changed while a worker was running
};

} // namespace truceline
