// SPDX-License-Identifier: MIT
#include "map/cellgrid.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace truceline {

namespace {

/// How many of the order share one sum.
constexpr std::size_t kStride = 16;

/// Sorts keys, and values along with them; of equal keys the order stays. Time grows with the largest key's digits, not
/// with the logarithm of the number.
void sortByKey(std::vector<std::uint64_t>& keys, std::vector<std::uint32_t>& values)
{
    constexpr int kDigit = 11;
    constexpr std::size_t kDigits = 1U << kDigit;
    const int bits = keys.empty() ? 0 : std::bit_width(std::ranges::max(keys));
    std::vector<std::uint64_t> nextKeys(keys.size());
    std::vector<std::uint32_t> nextValues(values.size());
    for (int shift = 0; shift < bits; shift += kDigit) {
        const auto digit = [shift](std::uint64_t key) { return (key >> shift) & (kDigits - 1); };
        std::array<std::size_t, kDigits> at{};
        for (const std::uint64_t key : keys)
            ++at[digit(key)];
        std::size_t before = 0;
        for (std::size_t& start : at)
            before += std::exchange(start, before);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::size_t to = at[digit(keys[i])]++;
            nextKeys[to] = keys[i];
            nextValues[to] = values[i];
        }
        keys.swap(nextKeys);
        values.swap(nextValues);
    }
}

} // namespace

CellGrid::CellGrid(DatedRowsPtr set, const WorldColumn& column, double cell)
    : m_set(std::move(set))
    , m_column(column)
    , m_cell(cell)
{
    const Layer& layer = m_set->layer();
    m_order.reserve(m_set->size());
    m_sums.reserve(m_set->size() / kStride + 2);
    for (std::size_t position = 0; position < m_set->size(); ++position) {
        if (layer.hasPlace(m_set->row(position)))
            m_order.push_back(static_cast<std::uint32_t>(position));
    }
    // The cells that hold anything, from the outermost positions: so each position's cell is asked for only once.
    WorldColumn::Spot low{UINT32_MAX, UINT32_MAX};
    WorldColumn::Spot high;
    for (const std::uint32_t position : m_order) {
        const WorldColumn::Spot spot = m_column.spot(m_set->row(position));
        low = {std::min(low.x, spot.x), std::min(low.y, spot.y)};
        high = {std::max(high.x, spot.x), std::max(high.y, spot.y)};
    }
    if (!m_order.empty())
        m_extent = QRect(
            cellAt(QPointF(low.x, low.y) * WorldColumn::kStep), cellAt(QPointF(high.x, high.y) * WorldColumn::kStep));
    std::vector<std::uint64_t> keys;
    keys.reserve(m_order.size());
    for (const std::uint32_t position : m_order) {
        const QPoint at = cellAt(m_column.at(m_set->row(position)));
        keys.push_back(keyOf(at.x(), at.y()));
    }
    sortByKey(keys, m_order);
    Sum sum;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i == 0 || keys[i] != keys[i - 1]) {
            m_keys.push_back(keys[i]);
            m_starts.push_back(static_cast<std::uint32_t>(i));
        }
        if (i % kStride == 0)
            m_sums.push_back(sum);
        add(sum, m_order[i]);
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_order.size()));
    m_sums.push_back(sum);
    m_keys.shrink_to_fit();
    m_starts.shrink_to_fit();
}

QPoint CellGrid::cellAt(QPointF world) const
{
    return {static_cast<int>(world.x() / m_cell), static_cast<int>(world.y() / m_cell)};
}

void CellGrid::add(Sum& sum, std::uint32_t position) const
{
    const WorldColumn::Spot spot = m_column.spot(m_set->row(position));
    sum.x += spot.x;
    sum.y += spot.y;
}

/// The sum of a stretch of the order.
QPointF CellGrid::sumOf(std::size_t from, std::size_t to) const
{
    // Whole strides by their sums, what is left at both ends one by one.
    Sum sum;
    const std::size_t firstStride = (from + kStride - 1) / kStride;
    const std::size_t lastStride = to / kStride;
    if (firstStride < lastStride) {
        sum = {m_sums[lastStride].x - m_sums[firstStride].x, m_sums[lastStride].y - m_sums[firstStride].y};
        for (std::size_t i = from; i < firstStride * kStride; ++i)
            add(sum, m_order[i]);
        from = lastStride * kStride;
    }
    for (std::size_t i = from; i < to; ++i)
        add(sum, m_order[i]);
    return QPointF(static_cast<double>(sum.x), static_cast<double>(sum.y)) * WorldColumn::kStep;
}

/// Cells in the order of their rows, then columns.
std::uint64_t CellGrid::keyOf(int column, int row) const
{
    return static_cast<std::uint64_t>(row - m_extent.top()) * static_cast<std::uint64_t>(m_extent.width())
        + static_cast<std::uint64_t>(column - m_extent.left());
}

std::size_t CellGrid::firstNotBefore(std::uint64_t key) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_keys, key) - m_keys.begin());
}

CellGrid::Content CellGrid::contentOf(std::size_t index, std::size_t from, std::size_t to) const
{
    const auto begin = m_order.begin() + m_starts[index];
    const auto first = std::lower_bound(begin, m_order.begin() + m_starts[index + 1], from);
    const auto last = std::lower_bound(first, m_order.begin() + m_starts[index + 1], to);
    if (first == last)
        return {};
    const auto width = static_cast<std::uint64_t>(m_extent.width());
    const QPoint cell(static_cast<int>(m_keys[index] % width), static_cast<int>(m_keys[index] / width));
    return {cell + m_extent.topLeft(), {first, last},
        sumOf(static_cast<std::size_t>(first - m_order.begin()), static_cast<std::size_t>(last - m_order.begin()))};
}

} // namespace truceline
