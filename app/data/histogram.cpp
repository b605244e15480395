// SPDX-License-Identifier: MIT
#include "data/histogram.h"

#include <algorithm>

namespace truceline {

std::vector<Bin> histogram(const Layer& layer, std::span<const Selected> rows, std::span<const Day> edges,
    std::span<const int> groupOfType, int groups)
{
    if (edges.size() < 2)
        return {};
    const auto count = edges.size() - 1;
    const Span whole{edges.front(), edges.back()};
    std::vector<Bin> bins(count * static_cast<std::size_t>(groups));
    for (const Selected& selected : rows) {
        const Span span = layer.dates[selected.row].span;
        if (layer.isUndated(selected.row) || !span.overlaps(whole))
            continue;
        const auto group = static_cast<std::size_t>(groupOfType[layer.incidents.type[selected.row]]);
        const auto after = std::ranges::upper_bound(edges, span.first);
        auto bin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - edges.begin() - 1, 0));
        if (Span{edges[bin], edges[bin + 1]}.contains(span)) {
            ++bins[group * count + bin].certain;
            continue;
        }
        for (; bin < count && edges[bin] < span.end; ++bin)
            ++bins[group * count + bin].possible;
    }
    return bins;
}

} // namespace truceline
