// SPDX-License-Identifier: MIT
#include "ui/furnitureitem.h"

#include "map/pictures.h"

#include <QtConcurrentRun>

namespace truceline {

FurnitureItem::FurnitureItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

FurnitureItem::~FurnitureItem()
{
    m_running.waitForFinished();
}

void FurnitureItem::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::viewChanged, this, &FurnitureItem::gather);
    connect(session, &Session::sceneChanged, this, &FurnitureItem::gather);
    gather();
    Q_EMIT sessionChanged();
}

void FurnitureItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        gather();
}

void FurnitureItem::gather()
{
    if (!m_session || !m_session->scene() || size().isEmpty())
        return;
    if (m_gathering) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_gathering = true;
    m_running = QtConcurrent::run([scene = m_session->scene(), view = m_session->view(), size = size()] {
        return furnish(*scene, view, size, groundPicture(*scene, view, size), timePicture(*scene, view, size));
    });
    m_running.then(this, [this](const Furniture& furniture) {
        m_furniture = furniture;
        m_gathering = false;
        update();
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
    update();
    Q_EMIT legendShownChanged();
}

void FurnitureItem::paint(QPainter* painter)
{
    if (!m_session)
        return;
    Furniture furniture = m_furniture;
    if (!m_legendShown)
        furniture.legend.clear();
    truceline::paint(*painter, furniture, size(), theme(m_session->view().appearance));
}

} // namespace truceline
