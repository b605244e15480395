// SPDX-License-Identifier: MIT
#include "data/facet.h"

#include <algorithm>
#include <numeric>

namespace truceline {

Facet::Facet(const DatedRows& incidents, Column column)
    : m_columns(&incidents.layer().incidents)
    , m_column(column)
{
    const qsizetype values = column == Column::Type ? m_columns->types.size() : m_columns->actors.size();
    m_starts.assign(static_cast<std::size_t>(values) + 1, 0);
    for (std::size_t position = 0; position < incidents.size(); ++position)
        visitValues(incidents.row(position), [this](std::uint16_t value) { ++m_starts[value + 1U]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_positions.resize(m_starts.back());
    std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t position = 0; position < incidents.size(); ++position) {
        visitValues(incidents.row(position),
            [&](std::uint16_t value) { m_positions[next[value]++] = static_cast<std::uint32_t>(position); });
    }
}

template <typename Visit> void Facet::visitValues(std::uint32_t row, Visit visit) const
{
    if (m_column == Column::Type) {
        visit(m_columns->type[row]);
        return;
    }
    const std::uint16_t first = m_columns->actor1[row];
    const std::uint16_t second = m_columns->actor2[row];
    visit(first);
    if (second != first)
        visit(second);
}

std::vector<int> Facet::count(const SelectedRows& rows) const
{
    std::vector<int> counts(m_starts.size() - 1);
    for (std::size_t value = 0; value < counts.size(); ++value) {
        const auto begin = m_positions.begin() + static_cast<std::ptrdiff_t>(m_starts[value]);
        const auto end = m_positions.begin() + static_cast<std::ptrdiff_t>(m_starts[value + 1]);
        const auto from = std::lower_bound(begin, end, rows.from());
        counts[value] = static_cast<int>(std::lower_bound(from, end, rows.to()) - from);
    }
    for (const Selected& each : rows.early())
        visitValues(each.row, [&counts](std::uint16_t value) { ++counts[value]; });
    return counts;
}

} // namespace truceline
