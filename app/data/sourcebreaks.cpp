// SPDX-License-Identifier: MIT
#include "data/sourcebreaks.h"

#include <algorithm>

namespace truceline {

namespace {

/// From the earliest to the latest day that dated rows name; empty where there is none.
Span coverage(const Layer& layer)
{
    Span covered{kOpenEnd, kOpenStart};
    for (const Dates& dates : layer.dates) {
        if (dates.span.isOpenStart() || dates.span.isOpenEnd() || dates.span.isEmpty())
            continue;
        covered.first = std::min(covered.first, dates.span.first);
        covered.end = std::max(covered.end, dates.span.end);
    }
    return covered;
}

} // namespace

std::vector<SourceBreak> sourceBreaks(const Atlas& atlas, const QStringList& hiddenLayers)
{
    std::vector<const Layer*> layers;
    for (const LayerPtr& layer : atlas.layers) {
        if (layer->info.role == Role::Incidents && !hiddenLayers.contains(layer->info.id))
            layers.push_back(layer.get());
    }
    std::vector<SourceBreak> breaks;
    if (layers.size() < 2)
        return breaks;
    Span whole{kOpenEnd, kOpenStart};
    for (const Layer* layer : layers) {
        const Span covered = coverage(*layer);
        if (covered.isEmpty())
            continue;
        whole = {std::min(whole.first, covered.first), std::max(whole.end, covered.end)};
        breaks.push_back({covered.first, layer->info.title, true});
        breaks.push_back({covered.end, layer->info.title, false});
    }
    std::erase_if(breaks, [&](const SourceBreak& each) { return each.day == whole.first || each.day == whole.end; });
    std::ranges::stable_sort(breaks, {}, &SourceBreak::day);
    return breaks;
}

} // namespace truceline
