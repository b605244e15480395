// SPDX-License-Identifier: MIT
#include "data/tablecounts.h"

#include <algorithm>
#include <utility>

namespace truceline {

namespace {

enum Column : int { Number, Was, Now, Count, Longitude, Latitude, Kinds, Kind, First, End };

TableCount countOf(const DatabaseRow& line)
{
    TableCount all{
        line.integer(Count), line.number(Longitude), line.number(Latitude), line.integer(Kinds), std::nullopt};
    if (!line.isNull(First))
        all.days = Span{static_cast<Day>(line.integer(First)), static_cast<Day>(line.integer(End))};
    return all;
}

} // namespace

void TableCounts::add(const DatabaseRow& line, const CellEdges& edges)
{
    const TableCount count = countOf(line);
    std::optional<Cell> cell;
    if (!line.isNull(Number))
        cell = edges.cell(line.integer(Number));
    if (!line.isNull(Was))
        add({cell, static_cast<When>(line.integer(Was))}, -count);
    if (!line.isNull(Now))
        add({cell, static_cast<When>(line.integer(Now))}, count);
    if (!line.isNull(Kind))
        m_types.insert(count.kinds, line.text(Kind));
}

void TableCounts::addAgain(const DatabaseRow& line, const CellEdges& edges, const CellBox& inner)
{
    if (line.isNull(Number))
        return;
    const Cell cell = edges.cells.beside(edges.cell(line.integer(Number)), inner);
    add({cell, static_cast<When>(line.integer(Now))}, -countOf(line));
    add(line, edges);
}

void TableCounts::add(const Place& place, const TableCount& count)
{
    const auto found = m_entries.try_emplace(place).first;
    TableCount& all = found->second;
    all.count += count.count;
    all.lon += count.lon;
    all.lat += count.lat;
    all.kinds += count.kinds;
    if (count.days && all.days)
        all.days = Span{std::min(all.days->first, count.days->first), std::max(all.days->end, count.days->end)};
    else if (count.days)
        all.days = count.days;
    if (all.count == 0)
        m_entries.erase(found);
}

void TableCounts::moveTo(const CellBox& cells, const CellBox& inner)
{
    const Entries before = std::exchange(m_entries, {});
    for (const auto& [place, count] : before) {
        const auto cell = place.cell ? std::optional(cells.beside(*place.cell, inner)) : std::nullopt;
        add({cell, place.when}, count);
    }
}

bool TableCounts::isSound() const
{
    return std::ranges::all_of(m_entries, [this](const auto& entry) {
        const TableCount& each = entry.second;
        return each.count > 1 || (each.count == 1 && m_types.contains(each.kinds));
    });
}

qint64 TableCounts::total() const
{
    qint64 total = 0;
    for (const auto& [place, each] : m_entries)
        total += each.count;
    return total;
}

} // namespace truceline
