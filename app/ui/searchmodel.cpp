// SPDX-License-Identifier: MIT
#include "ui/searchmodel.h"

#include "map/symbols.h"
#include "time/spantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr int kMostHits = 50;
/// How close the map comes to a place that was searched for, at least.
constexpr double kPlaceZoom = 10;

QString kindText(const Layer& layer, std::size_t row, const Properties& properties)
{
    switch (layer.info.role) {
    case Role::Incidents:
        return symbolText(symbolOf(layer.incidents.types[layer.incidents.type[row]]));
    case Role::Areas:
        return SearchModel::tr("area");
    case Role::Boundaries:
        return SearchModel::tr("boundary");
    default:
        return properties.text(u"kind");
    }
}

} // namespace

void SearchModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(m_session, &Session::sceneChanged, this, &SearchModel::update);
    update();
    Q_EMIT sessionChanged();
}

void SearchModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeatureRef feature = m_found[static_cast<std::size_t>(index.row())];
    const Layer& layer = m_indexed->atlas->layerOf(feature);
    const Properties values = properties(layer, feature.row);
    switch (role) {
    case Feature:
        return QVariant::fromValue(feature);
    case Qt::DisplayRole:
    case Title:
        return displayName(values, Names::Both);
    case Detail: {
        QStringList parts{kindText(layer, feature.row, values)};
        if (!layer.isUndated(feature.row))
            parts.append(datesText(layer.dates[feature.row], QLocale(m_session->view().language)));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{Feature, "feature"}, {Title, "title"}, {Detail, "detail"}};
}

void SearchModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const FeatureRef feature = m_found[static_cast<std::size_t>(row)];
    const Layer& layer = m_indexed->atlas->layerOf(feature);
    const Geometry shape = geometry(layer, feature.row);
    if (!bounds(shape).isEmpty()) {
        const double zoom = std::max(m_session->view().camera.zoom, kPlaceZoom);
        m_session->setCamera(
            {anchor(shape), std::holds_alternative<Points>(shape) ? zoom : m_session->view().camera.zoom});
    }
    if (layer.info.role == Role::Incidents || layer.info.role == Role::Areas || layer.info.role == Role::Boundaries)
        m_session->setSelected(feature);
}

void SearchModel::update()
{
    beginResetModel();
    if (m_indexed != m_session->scene()) {
        m_indexed = m_session->scene();
        m_index.reset();
    }
    if (!m_index && m_indexed && !m_text.isEmpty())
        m_index.emplace(*m_indexed->atlas);
    m_found = m_index ? m_index->find(m_text, kMostHits) : std::vector<FeatureRef>{};
    endResetModel();
    Q_EMIT textChanged();
}

} // namespace truceline
