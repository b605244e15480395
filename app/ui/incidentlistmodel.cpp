// SPDX-License-Identifier: MIT
#include "ui/incidentlistmodel.h"

#include "map/symbols.h"
#include "time/spantext.h"

#include <algorithm>
#include <ranges>

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

void IncidentListModel::follow(Session* session)
{
    connect(session, &Session::selectedChanged, this, &IncidentListModel::selectedRowChanged);
    connect(session, &Session::viewChanged, this, [this, last = session->view().names]() mutable {
        const Names now = this->session()->view().names;
        if (std::exchange(last, now) != now && count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {Title});
    });
}

void IncidentListModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_isNewestFirst)
        return;
    beginResetModel();
    m_isNewestFirst = newestFirst;
    endResetModel();
    Q_EMIT newestFirstChanged();
    Q_EMIT selectedRowChanged();
}

int IncidentListModel::selectedRow() const
{
    const FeatureRef selected = session() ? session()->selected() : FeatureRef{};
    const auto own = std::ranges::find(m_parts, selected.layer, &Part::layer);
    if (own == m_parts.end() || !own->rows.holds(selected.row))
        return -1;
    const auto found = std::ranges::lower_bound(own->rows, selected.row, {}, &Selected::row);
    auto index = static_cast<std::size_t>(found - own->rows.begin());
    const Day day = firstDay(*own, index);
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (part < own)
            index += begunBefore(*part, day + 1);
        else if (part > own)
            index += begunBefore(*part, day);
    }
    return static_cast<int>(m_isNewestFirst ? m_size - 1 - index : index);
}

Day IncidentListModel::firstDay(const Part& part, std::size_t index) const
{
    return m_scene->atlas->layers[static_cast<std::size_t>(part.layer)]->dates[part.rows[index].row].span.first;
}

/// How many of a part's rows begin before a day; they come first.
std::size_t IncidentListModel::begunBefore(const Part& part, Day day) const
{
    const auto indices = std::views::iota(std::size_t(0), part.rows.size());
    const auto first = [&](std::size_t index) { return firstDay(part, index); };
    return static_cast<std::size_t>(std::ranges::lower_bound(indices, day, {}, first) - indices.begin());
}

IncidentListModel::Row IncidentListModel::rowAt(int index) const
{
    const auto fromTop = static_cast<std::size_t>(index);
    return byDate(m_isNewestFirst ? m_size - 1 - fromTop : fromTop);
}

/// The row of this number when the parts are merged by date; of the same day the lower layer comes first.
IncidentListModel::Row IncidentListModel::byDate(std::size_t index) const
{
    const auto rowOf = [](const Part& part, std::size_t at) {
        const Selected selected = part.rows[at];
        return Row{{part.layer, selected.row}, selected.match};
    };
    if (m_parts.size() == 1)
        return rowOf(m_parts.front(), index);
    // The day on which the row begins: the last one before which no more than so many rows begin.
    const auto before = [this](Day day) {
        std::size_t sum = 0;
        for (const Part& part : m_parts)
            sum += begunBefore(part, day);
        return sum;
    };
    const auto days = std::views::iota(std::int64_t(kOpenStart), std::int64_t(kOpenEnd) + 1);
    const auto later =
        std::ranges::partition_point(days, [&](std::int64_t day) { return before(static_cast<Day>(day)) <= index; });
    const auto day = static_cast<Day>(*later - 1);
    index -= before(day);
    for (const Part& part : m_parts) {
        const std::size_t first = begunBefore(part, day);
        const std::size_t onDay = begunBefore(part, day + 1) - first;
        if (index < onDay)
            return rowOf(part, first + index);
        index -= onDay;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowAt(index.row());
    const Layer& layer = m_scene->atlas->layerOf(row.feature);
    switch (role) {
    case Feature:
        return QVariant::fromValue(row.feature);
    case Qt::DisplayRole:
    case Title:
        return displayName(properties(layer, row.feature.row), session()->view().names);
    case Date:
        return datesText(layer.dates[row.feature.row], QLocale(session()->view().language));
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
        session()->setSelected(rowAt(row).feature);
}

void IncidentListModel::update()
{
    std::vector<Part> parts;
    std::size_t size = 0;
    const ScenePtr scene = session()->scene();
    if (scene) {
        const std::vector<Selection>& layers = session()->selection().layers;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (scene->atlas->layers[i]->info.role != Role::Incidents || layers[i].rows.empty())
                continue;
            parts.push_back({static_cast<int>(i), layers[i].rows});
            size += layers[i].rows.size();
        }
    }
    replaceRows(static_cast<int>(size), [&] {
        m_scene = scene;
        m_parts = std::move(parts);
        m_size = size;
    });
    Q_EMIT selectedRowChanged();
}

} // namespace truceline
