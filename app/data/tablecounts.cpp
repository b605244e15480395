// SPDX-License-Identifier: MIT
#include "data/tablecounts.h"

#include <algorithm>

namespace truceline {

void TableCounts::add(const DatabaseRow& line)
{
    enum Column : int { Cell, Sure, Count, Longitude, Latitude, Kinds, Kind, First, End };
    const Place place{line.isNull(Cell) ? Place::kUnknown : line.integer(Cell),
        line.isNull(Sure)            ? When::Undated
            : line.integer(Sure) > 0 ? When::Certain
                                     : When::Possible};
    TableCount& all = m_entries[place];
    all.count += line.integer(Count);
    all.lon += line.number(Longitude);
    all.lat += line.number(Latitude);
    all.kinds += line.integer(Kinds);
    if (!line.isNull(First)) {
        const Span days{static_cast<Day>(line.integer(First)), static_cast<Day>(line.integer(End))};
        all.days = all.days ? Span{std::min(all.days->first, days.first), std::max(all.days->end, days.end)} : days;
    }
    if (!line.isNull(Kind))
        m_types.insert(line.integer(Kinds) * line.integer(Count), line.text(Kind));
    if (all.count == 0)
        m_entries.erase(place);
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
