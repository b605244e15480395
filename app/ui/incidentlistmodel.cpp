// SPDX-License-Identifier: MIT
#include "ui/incidentlistmodel.h"

#include "map/symbols.h"
#include "time/spantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

QString deathsText(const Properties& properties)
{
    const QString low = properties.text(u"deaths_low");
    const QString best = properties.text(u"deaths_best");
    const QString high = properties.text(u"deaths_high");
    if (!low.isEmpty() && !high.isEmpty())
        return low == high ? low : low + u'–' + high;
    if (!best.isEmpty())
        return best;
    if (!low.isEmpty())
        return IncidentListModel::tr("at least %1").arg(low);
    return high.isEmpty() ? QString() : IncidentListModel::tr("at most %1").arg(high);
}

void IncidentListModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(m_session, &Session::queryChanged, this, &IncidentListModel::update);
    connect(m_session, &Session::selectedChanged, this, &IncidentListModel::selectedRowChanged);
    connect(m_session, &Session::viewChanged, this, [this, last = m_session->view().names]() mutable {
        const Names now = m_session->view().names;
        if (std::exchange(last, now) != now && count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {Title});
    });
    update();
    Q_EMIT sessionChanged();
}

int IncidentListModel::selectedRow() const
{
    if (!m_session)
        return -1;
    const auto found = std::ranges::find(m_rows, m_session->selected(), &Row::feature);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Layer& layer = m_session->scene()->atlas->layerOf(row.feature);
    switch (role) {
    case Feature:
        return QVariant::fromValue(row.feature);
    case Qt::DisplayRole:
    case Title:
        return displayName(properties(layer, row.feature.row), m_session->view().names);
    case Date:
        return datesText(datesOf(row), QLocale(m_session->view().language));
    case Summary:
        return properties(layer, row.feature.row).text(u"summary");
    case Type:
        return layer.incidents.types[layer.incidents.type[row.feature.row]];
    case TypeText:
        return symbolText(symbolOf(layer.incidents.types[layer.incidents.type[row.feature.row]]));
    case Deaths:
        return deathsText(properties(layer, row.feature.row));
    case Possible:
        return row.match == Match::Possible;
    case Placeless:
        return !layer.hasPlace(row.feature.row);
    default:
        return {};
    }
}

QHash<int, QByteArray> IncidentListModel::roleNames() const
{
    return {{Feature, "feature"}, {Title, "title"}, {Date, "date"}, {Summary, "summary"}, {Type, "type"},
        {TypeText, "typeText"}, {Deaths, "deaths"}, {Possible, "possible"}, {Placeless, "placeless"}};
}

void IncidentListModel::choose(int row)
{
    if (row >= 0 && row < count())
        m_session->setSelected(m_rows[static_cast<std::size_t>(row)].feature);
}

Dates IncidentListModel::datesOf(const Row& row) const
{
    return m_session->scene()->atlas->layerOf(row.feature).dates[row.feature.row];
}

void IncidentListModel::update()
{
    beginResetModel();
    m_rows.clear();
    if (m_session->scene()) {
        const std::vector<Selection>& layers = m_session->selection().layers;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (m_session->scene()->atlas->layers[i]->info.role != Role::Incidents)
                continue;
            for (const Selected& selected : layers[i].rows)
                m_rows.push_back({{static_cast<int>(i), selected.row}, selected.match});
        }
        std::ranges::stable_sort(m_rows, {}, [this](const Row& row) { return datesOf(row).span.first; });
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT selectedRowChanged();
}

} // namespace truceline
