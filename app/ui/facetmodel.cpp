// SPDX-License-Identifier: MIT
#include "ui/facetmodel.h"

#include "map/layerscene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

QString plainWord(const QString& word)
{
    QString text = word;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void FacetModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &FacetModel::update);
    update();
    Q_EMIT sessionChanged();
}

void FacetModel::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    update();
    Q_EMIT keyChanged();
}

void FacetModel::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    update();
    Q_EMIT mostChanged();
}

bool FacetModel::isActive() const
{
    return m_session
        && std::ranges::any_of(m_session->view().query.filters, [this](const Filter& f) { return f.key == m_key; });
}

bool FacetModel::isChosen(const QString& value) const
{
    return m_session->view().query.filters.contains(Filter{m_key, value});
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Value:
        return row.value;
    case Qt::DisplayRole:
    case Text:
        return m_key == "type"_L1 ? plainWord(row.value) : row.value;
    case Count:
        return row.count;
    case Chosen:
        return isChosen(row.value);
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    return {{Value, "value"}, {Text, "title"}, {Count, "count"}, {Chosen, "chosen"}};
}

void FacetModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= rowCount())
        return;
    const Filter filter{m_key, m_rows[static_cast<std::size_t>(row)].value};
    QList<Filter> filters = m_session->filters();
    filters.removeAll(filter);
    if (chosen)
        filters.append(filter);
    m_session->setFilters(filters);
}

void FacetModel::clear()
{
    QList<Filter> filters = m_session->filters();
    filters.removeIf([this](const Filter& filter) { return filter.key == m_key; });
    m_session->setFilters(filters);
}

QHash<QString, int> FacetModel::count() const
{
    QHash<QString, int> counts;
    const View& view = m_session->view();
    const auto column = m_key == "type"_L1 ? Facet::Column::Type : Facet::Column::Actor;
    const Query query = withoutFilter(view.query, column);
    for (const auto& scene : m_session->scene()->layers) {
        const Layer& layer = *scene->layer;
        if (layer.info.role != Role::Incidents || view.hiddenLayers.contains(layer.info.id))
            continue;
        const SelectedRows rows = select(*scene, query).rows;
        const std::vector<int> found = scene->facet(rows.set(), column)->count(rows);
        const IncidentColumns& columns = layer.incidents;
        const QStringList& values = column == Facet::Column::Type ? columns.types : columns.actors;
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (const int n = found[static_cast<std::size_t>(i)]; n > 0)
                counts[values[i]] += n;
        }
    }
    // A chosen value stays in the list, so that it can be switched off.
    for (const Filter& filter : view.query.filters) {
        if (filter.key == m_key)
            counts[filter.value] += 0;
    }
    return counts;
}

void FacetModel::update()
{
    if (!m_session || m_key.isEmpty())
        return;
    std::vector<Row> rows;
    if (m_session->scene()) {
        for (const auto& [value, n] : count().asKeyValueRange())
            rows.push_back({value, n});
    }
    std::ranges::sort(rows, [](const Row& a, const Row& b) {
        return a.count != b.count ? a.count > b.count : a.value.compare(b.value) < 0;
    });
    const auto most = std::min(rows.size(), static_cast<std::size_t>(m_most));
    const auto rest = std::stable_partition(
        rows.begin() + std::ptrdiff_t(most), rows.end(), [this](const Row& row) { return isChosen(row.value); });
    m_further = static_cast<int>(rows.end() - rest);
    rows.erase(rest, rows.end());
    take(std::move(rows));
    Q_EMIT furtherChanged();
    Q_EMIT activeChanged();
}

/// Rows stay and only say something else, so that a view need not make them anew at each step of the slider.
void FacetModel::take(std::vector<Row> rows)
{
    const auto now = static_cast<int>(rows.size());
    if (now < rowCount()) {
        beginRemoveRows({}, now, rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    std::ranges::copy_n(rows.begin(), rowCount(), m_rows.begin());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (now > rowCount()) {
        beginInsertRows({}, rowCount(), now - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

} // namespace truceline
