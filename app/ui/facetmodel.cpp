// SPDX-License-Identifier: MIT
#include "ui/facetmodel.h"

#include "data/answer.h"
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

void FacetModel::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    refresh();
    Q_EMIT keyChanged();
}

void FacetModel::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    refresh();
    Q_EMIT mostChanged();
}

bool FacetModel::isActive() const
{
    return session()
        && std::ranges::any_of(session()->view().query.filters, [this](const Filter& f) { return f.key == m_key; });
}

bool FacetModel::isChosen(const QString& value) const
{
    return session()->view().query.filters.contains(Filter{m_key, value});
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
        return session()->scene()->atlas->vocabulary.in(
            session()->view().language, m_key == "type"_L1 ? plainWord(row.value) : row.value);
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
    QList<Filter> filters = session()->filters();
    filters.removeAll(filter);
    if (chosen)
        filters.append(filter);
    session()->setFilters(filters);
}

void FacetModel::clear()
{
    QList<Filter> filters = session()->filters();
    filters.removeIf([this](const Filter& filter) { return filter.key == m_key; });
    session()->setFilters(filters);
}

QHash<QString, int> FacetModel::countByValue() const
{
    QHash<QString, int> counts;
    const View& view = session()->view();
    const auto column = m_key == "type"_L1 ? Facet::Column::Type : Facet::Column::Actor;
    const Query query = withoutFilter(view.query, column);
    for (const auto& scene : session()->scene()->layers) {
        const Layer& layer = *scene->layer;
        if (layer.info.role != Role::Incidents || view.hiddenLayers.contains(layer.info.id))
            continue;
        if (layer.answer) { // counted over all days
            const QHash<QString, int>& whole =
                column == Facet::Column::Type ? layer.answer->types : layer.answer->actors;
            for (const auto& [value, n] : whole.asKeyValueRange())
                counts[value] += n;
            continue;
        }
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
    if (m_key.isEmpty())
        return;
    std::vector<Row> rows;
    if (session()->scene()) {
        for (const auto& [value, n] : countByValue().asKeyValueRange())
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
    replaceRows(static_cast<int>(rows.size()), [&] { m_rows = std::move(rows); });
    Q_EMIT furtherChanged();
    Q_EMIT activeChanged();
}

} // namespace truceline
