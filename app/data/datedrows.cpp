// SPDX-License-Identifier: MIT
#include "data/datedrows.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace truceline {

DatedRows::DatedRows(const Layer& layer)
    : m_layer(&layer)
    , m_isWhole(layer.info.role == Role::Incidents) // those are in order
{
    if (!m_isWhole) {
        m_rows.resize(layer.size());
        std::iota(m_rows.begin(), m_rows.end(), 0U);
    }
    prepare();
}

DatedRows::DatedRows(const Layer& layer, std::vector<std::uint32_t> rows)
    : m_layer(&layer)
    , m_rows(std::move(rows))
{
    prepare();
}

void DatedRows::prepare()
{
    const auto firstDay = [this](std::uint32_t row) { return m_layer->dates[row].span.first; };
    if (m_layer->info.role != Role::Incidents)
        std::ranges::stable_sort(m_rows, {}, firstDay);
    m_ends = EndTree(size(), [this](std::size_t position) { return span(position).end; });
    m_areUndated = true;
    for (std::size_t position = 0; position < size(); ++position) {
        if (!m_layer->hasPlace(row(position)))
            m_placeless.push_back(static_cast<std::uint32_t>(position));
        m_areUndated = m_areUndated && m_layer->isUndated(row(position));
    }
    if (m_areUndated && size() == m_layer->size()) {
        m_isWhole = true;
        m_rows = {};
    }
}

bool DatedRows::holds(std::uint32_t row) const
{
    return m_isWhole || std::ranges::binary_search(m_rows, row);
}

std::size_t DatedRows::begunBefore(Day day) const
{
    const auto positions = std::views::iota(std::size_t(0), size());
    const auto firstDay = [this](std::size_t position) { return span(position).first; };
    return static_cast<std::size_t>(std::ranges::lower_bound(positions, day, {}, firstDay) - positions.begin());
}

std::size_t DatedRows::placeless(std::size_t from, std::size_t to) const
{
    const auto before = [this](std::size_t position) { return std::ranges::lower_bound(m_placeless, position); };
    return static_cast<std::size_t>(before(to) - before(from));
}

} // namespace truceline
