// SPDX-License-Identifier: MIT
#include "ui/layersmodel.h"

#include "export/layersave.h"
#include "ui/savebeside.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace truceline {

void LayersModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    takeLayers();
    connect(session, &Session::sceneChanged, this, &LayersModel::takeLayers);
    connect(session, &Session::queryChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Title, Shown});
    });
    Q_EMIT sessionChanged();
}

/// Rows of layers that stay are kept, so that a view need not make them anew while a file is being read. The topmost
/// layer is the first row.
void LayersModel::takeLayers()
{
    const auto layers = m_session->scene() ? m_session->scene()->atlas->layers : std::vector<LayerPtr>();
    const auto id = [](const LayerPtr& layer) -> const QString& { return layer->info.id; };
    const auto below = std::ranges::mismatch(m_layers, layers, {}, id, id).in1 - m_layers.begin();
    const auto above = std::ranges::mismatch(m_layers | std::views::drop(below) | std::views::reverse,
        layers | std::views::drop(below) | std::views::reverse, {}, id, id)
                           .in1.base();
    const auto row = static_cast<int>(m_layers.end() - above);
    const auto gone = rowCount() - row - static_cast<int>(below);
    const auto come = static_cast<int>(layers.size()) - row - static_cast<int>(below);
    if (gone > 0) {
        beginRemoveRows({}, row, row + gone - 1);
        m_layers.erase(m_layers.begin() + below, m_layers.begin() + below + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, row, row + come - 1);
        m_layers.insert(m_layers.begin() + below, layers.begin() + below, layers.begin() + below + come);
        endInsertRows();
    }
    m_layers = layers;
    if (!m_layers.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int LayersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

const LayerPtr& LayersModel::layer(int row) const
{
    return m_layers[m_layers.size() - 1 - static_cast<std::size_t>(row)];
}

QVariant LayersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayerInfo& layer = info(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return m_session->scene()->atlas->vocabulary.in(m_session->view().language, layer.title);
    case Role:
        return roleName(layer.role);
    case Style:
        return layer.style;
    case Attribution:
        return layer.licence.isEmpty() ? layer.attribution : u"%1 (%2)"_s.arg(layer.attribution, layer.licence);
    case Shown:
        return !m_session->view().hiddenLayers.contains(layer.id);
    case Added:
        return isAdded(*m_session->scene()->atlas, *this->layer(index.row()));
    case Decidable:
        return !this->layer(index.row())->source.columns.isEmpty();
    case Whole:
        return !this->layer(index.row())->answer;
    default:
        return {};
    }
}

QHash<int, QByteArray> LayersModel::roleNames() const
{
    return {{Title, "title"}, {Role, "role"}, {Style, "style"}, {Attribution, "attribution"}, {Shown, "shown"},
        {Added, "added"}, {Decidable, "decidable"}, {Whole, "whole"}};
}

void LayersModel::setShown(int row, bool shown)
{
    if (row >= 0 && row < rowCount())
        m_session->setLayerVisible(info(row).id, shown);
}

void LayersModel::remove(int row)
{
    m_session->setAtlas(withoutLayer(*m_session->scene()->atlas, info(row).id));
}

void LayersModel::save(int row, const QUrl& file) const
{
    saveBeside(m_session, file, [layer = layer(row)](const QString& path) { return saveLayer(*layer, path); });
}

} // namespace truceline
