// SPDX-License-Identifier: MIT
#include "data/selection.h"

#include <algorithm>

namespace truceline {

Counts& Counts::operator+=(const Counts& other)
{
    certain += other.certain;
    possible += other.possible;
    withoutPlace += other.withoutPlace;
    outsideDates += other.outsideDates;
    filtered += other.filtered;
    undated += other.undated;
    return *this;
}

SelectedRows::SelectedRows(DatedRowsPtr set, Span days)
    : m_set(std::move(set))
    , m_from(m_set->begunBefore(days.first))
    , m_to(std::max(m_from, m_set->begunBefore(days.end)))
    , m_days(days)
{
    m_set->visitBeyond(0, m_from, days.first,
        [this](std::size_t position) { m_early.push_back({m_set->row(position), Match::Possible}); });
}

Selected SelectedRows::operator[](std::size_t index) const
{
    if (index < m_early.size())
        return m_early[index];
    const std::size_t position = m_from + (index - m_early.size());
    return {m_set->row(position), m_set->span(position).end > m_days.end ? Match::Possible : Match::Certain};
}

bool SelectedRows::holds(std::uint32_t row) const
{
    if (!m_set)
        return std::ranges::binary_search(m_early, row, {}, &Selected::row);
    return m_set->layer().dates[row].span.overlaps(m_days) && m_set->holds(row);
}

} // namespace truceline
