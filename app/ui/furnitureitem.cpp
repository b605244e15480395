// SPDX-License-Identifier: MIT
#include "ui/furnitureitem.h"

#include "map/pictures.h"
#include "map/quick/follow.h"

#include <QtConcurrentRun>

namespace truceline {

FurnitureItem::FurnitureItem(QQuickItem* parent)
    : QQuickItem(parent)
    , m_panels{new FurniturePanel(FurniturePart::Title, this), new FurniturePanel(FurniturePart::Scale, this),
          new FurniturePanel(FurniturePart::Legend, this)}
{
}

QRectF FurnitureItem::headRect() const
{
    return m_map ? m_map->magnified(m_layout.head.rect) : QRectF();
}

FurnitureItem::~FurnitureItem()
{
    m_running.waitForFinished();
}

void FurnitureItem::setMap(MapPicture* map)
{
    if (map == m_map)
        return;
    if (m_map)
        m_map->disconnect(this);
    m_map = map;
    if (map) {
        connect(map, &MapPicture::shown, this, &FurnitureItem::gather);
        connect(map, &MapPicture::magnificationChanged, this, &FurnitureItem::place);
    }
    gather();
    Q_EMIT mapChanged();
}

void FurnitureItem::setRightMap(MapPicture* map)
{
    if (map == m_rightMap)
        return;
    if (m_rightMap)
        m_rightMap->disconnect(this);
    m_rightMap = map;
    if (map) {
        connect(map, &MapPicture::shown, this, &FurnitureItem::gather);
        connect(map, &QObject::destroyed, this, &FurnitureItem::gather);
    }
    place();
    gather();
    Q_EMIT rightMapChanged();
}

void FurnitureItem::gather()
{
    if (!m_map)
        return;
    const PicturePtr right = m_rightMap ? m_rightMap->time().picture : nullptr;
    if (m_map->time().picture == m_gathered && right == m_gatheredRight)
        return;
    if (m_gathering) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_gathering = true;
    m_gathered = m_map->time().picture;
    m_gatheredRight = right;
    const MapRequest& request = m_map->time().request;
    const View rightView = right ? m_rightMap->time().request.view : View();
    const auto running = QtConcurrent::run([request, rightView, picture = m_gathered, right] {
        const QStringList ground = groundLayers(*request.scene, request.view, request.size);
        return right ? furnish(*request.scene, {request.view, *picture}, {rightView, *right}, request.size, ground)
                     : furnish(*request.scene, request.view, request.size, *picture, ground);
    });
    follow(m_running, running, this, [this, appearance = request.view.appearance](const Furniture& furniture) {
        m_furniture = furniture;
        m_appearance = appearance;
        m_gathering = false;
        place();
        if (m_stale)
            gather();
        Q_EMIT settledChanged();
    });
    Q_EMIT settledChanged();
}

void FurnitureItem::setLegendShown(bool shown)
{
    if (shown == m_legendShown)
        return;
    m_legendShown = shown;
    place();
    Q_EMIT legendShownChanged();
}

void FurnitureItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    place();
}

/// Lays the furniture out and keeps the map's labels off it.
void FurnitureItem::place()
{
    if (!m_map || m_furniture.date.isEmpty())
        return;
    Furniture furniture = m_furniture;
    if (!m_legendShown)
        furniture.legend.clear();
    const double magnification = m_map->magnification();
    m_layout = layOut(furniture, size() / magnification, theme(m_appearance));
    QList<QRectF> covered;
    for (const QRectF& rect : panelRects(m_layout))
        covered.append(m_map->magnified(rect));
    m_map->setCovered(covered);
    if (m_rightMap)
        m_rightMap->setCovered(covered);
    for (FurniturePanel* panel : m_panels)
        panel->show(m_layout, m_appearance, magnification);
    Q_EMIT placed();
}

} // namespace truceline
