// SPDX-License-Identifier: MIT
#include "ui/onlinemap.h"

#include "map/quick/follow.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace truceline {

OnlineMap::~OnlineMap()
{
    m_asking.waitForFinished();
}

bool OnlineMap::isOn() const
{
    const ScenePtr scene = m_session ? m_session->scene() : nullptr;
    return scene && !m_layerId.isEmpty() && scene->atlas->indexOf(m_layerId) >= 0;
}

void OnlineMap::switchOn(const QString& address, const QString& attribution)
{
    if (m_isBusy || !m_session->scene())
        return;
    switchOff();
    m_isBusy = true;
    m_fault.clear();
    const auto asking = QtConcurrent::run(&openTiles, address.trimmed(), attribution.trimmed());
    follow(m_asking, asking, this, [this](const RasterLoad& load) { take(load); });
    Q_EMIT changed();
}

void OnlineMap::take(const RasterLoad& load)
{
    m_isBusy = false;
    m_fault = load.fault;
    if (load.raster && m_session->isLoading())
        m_fault = tr("wait until the open file is read");
    if (m_fault.isEmpty()) {
        auto layer = std::make_shared<Layer>();
        layer->info.id = u"online-map"_s;
        layer->info.role = Role::Raster;
        layer->info.title = tr("Online map");
        layer->info.attribution = load.raster->attribution();
        layer->raster = load.raster;
        m_layerId = layer->info.id;
        m_session->setScene(buildScene(withLayer(*m_session->scene()->atlas, layer), m_session->scene()));
    }
    Q_EMIT changed();
}

void OnlineMap::switchOff()
{
    if (!isOn() || m_session->isLoading())
        return;
    m_session->setScene(buildScene(withoutLayer(*m_session->scene()->atlas, m_layerId), m_session->scene()));
    Q_EMIT changed();
}

} // namespace truceline
