// SPDX-License-Identifier: MIT
#include "data/histogram.h"

#include <algorithm>

namespace truceline {

Tally::Tally(const DatedRows& incidents)
{
    for (std::size_t from = 0; from < incidents.size();) {
        const Day first = incidents.span(from).first;
        std::size_t to = from + 1;
        while (to < incidents.size() && incidents.span(to).first == first)
            ++to;
        add(incidents, from, to);
        from = to;
    }
}

Tally::Tally(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry& entry) { return entry.span.first; });
}

/// Adds the incidents of one first day.
void Tally::add(const DatedRows& incidents, std::size_t from, std::size_t to)
{
    const Layer& layer = incidents.layer();
    std::vector<std::pair<Day, std::uint16_t>> endsAndTypes;
    for (std::size_t position = from; position < to; ++position) {
        const std::uint32_t row = incidents.row(position);
        if (!layer.isUndated(row))
            endsAndTypes.emplace_back(layer.dates[row].span.end, layer.incidents.type[row]);
    }
    std::ranges::sort(endsAndTypes);
    for (auto at = endsAndTypes.begin(); at != endsAndTypes.end();) {
        const auto next = std::upper_bound(at, endsAndTypes.end(), *at);
        m_entries.push_back({{incidents.span(from).first, at->first}, at->second, static_cast<int>(next - at)});
        at = next;
    }
}

std::vector<Bin> histogram(const Tally& tally, std::span<const Day> edges, std::span<const int> groupOfType, int groups)
{
    if (edges.size() < 2)
        return {};
    const auto count = edges.size() - 1;
    const Span whole{edges.front(), edges.back()};
    std::vector<Bin> bins(count * static_cast<std::size_t>(groups));
    std::size_t first = 0; // the bin that the entry begins in, or the first one
    for (const auto& [span, type, number] : tally.entries()) {
        while (first + 1 < count && edges[first + 1] <= span.first)
            ++first;
        if (!span.overlaps(whole))
            continue;
        const auto group = static_cast<std::size_t>(groupOfType[type]);
        if (Span{edges[first], edges[first + 1]}.contains(span)) {
            bins[group * count + first].certain += number;
            continue;
        }
        for (std::size_t bin = first; bin < count && edges[bin] < span.end; ++bin)
            bins[group * count + bin].possible += number;
    }
    return bins;
}

} // namespace truceline
