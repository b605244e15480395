// SPDX-License-Identifier: MIT
#include "ui/layersmodel.h"

using namespace Qt::StringLiterals;

namespace truceline {

void LayersModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_session = session;
    m_scene = session->scene();
    endResetModel();
    connect(session, &Session::sceneChanged, this, [this] {
        beginResetModel();
        m_scene = m_session->scene();
        endResetModel();
    });
    connect(session, &Session::queryChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Shown});
    });
    Q_EMIT sessionChanged();
}

int LayersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_scene ? 0 : static_cast<int>(m_scene->atlas->layers.size());
}

const LayerInfo& LayersModel::info(int row) const
{
    const std::vector<LayerPtr>& layers = m_scene->atlas->layers;
    return layers[layers.size() - 1 - static_cast<std::size_t>(row)]->info;
}

QVariant LayersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerInfo& layer = info(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return layer.title;
    case Role:
        return roleName(layer.role);
    case Style:
        return layer.style;
    case Attribution:
        return layer.licence.isEmpty() ? layer.attribution : u"%1 (%2)"_s.arg(layer.attribution, layer.licence);
    case Shown:
        return !m_session->view().hiddenLayers.contains(layer.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> LayersModel::roleNames() const
{
    return {{Title, "title"}, {Role, "role"}, {Style, "style"}, {Attribution, "attribution"}, {Shown, "shown"}};
}

void LayersModel::setShown(int row, bool shown)
{
    if (row >= 0 && row < rowCount())
        m_session->setLayerVisible(info(row).id, shown);
}

} // namespace truceline
