// SPDX-License-Identifier: MIT
#include "data/search.h"

#include "data/parallel.h"
#include "data/textsearch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using Hit = TextSearch::Hit;

/// Before everything else come places, by their rank on the map; then what happened, by date; then areas and
/// boundaries.
int rankOf(const Layer& layer, std::size_t row)
{
    constexpr int afterPlaces = 100;
    switch (layer.info.role) {
    case Role::Places:
        return std::clamp(properties(layer, row).value(u"rank").toInt(afterPlaces - 1), 0, afterPlaces - 1);
    case Role::Incidents:
        return afterPlaces;
    default:
        return afterPlaces + 1;
    }
}

bool isSearched(const Layer& layer)
{
    return isSubject(layer.info.role) || (layer.info.role == Role::Places && layer.info.style != "label"_L1);
}

struct Found {
    Hit hit;
    int rank;
    FeatureRef feature;
};

/// Rows of one layer that one thread looks through.
struct Part {
    int layer;
    std::size_t first;
    std::size_t end;
};

std::vector<Part> partsOf(const Atlas& atlas)
{
    constexpr std::size_t kRows = 8192;
    std::vector<Part> parts;
    for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
        const std::size_t size = isSearched(*atlas.layers[i]) ? atlas.layers[i]->size() : 0;
        for (std::size_t first = 0; first < size; first += kRows)
            parts.push_back({static_cast<int>(i), first, std::min(first + kRows, size)});
    }
    return parts;
}

std::vector<Found> foundIn(const Layer& layer, const Part& part, const TextSearch& wanted, std::size_t limit)
{
    std::vector<Found> found;
    std::array<std::size_t, static_cast<std::size_t>(Hit::None)> count{};
    for (std::size_t row = part.first; row < part.end; ++row) {
        const Hit hit = wanted.find(layer, row);
        if (hit == Hit::None)
            continue;
        // Places are ordered by their rank, so none can be left out yet.
        if (layer.info.role != Role::Places && count[static_cast<std::size_t>(hit)]++ >= limit)
            continue;
        found.push_back({hit, rankOf(layer, row), {part.layer, static_cast<std::uint32_t>(row)}});
    }
    return found;
}

} // namespace

std::vector<FeatureRef> search(
    const Atlas& atlas, QStringView text, int limit, const std::function<bool()>& isCancelled)
{
    const TextSearch wanted(text);
    if (wanted.isEmpty() || limit <= 0)
        return {};
    const auto most = static_cast<std::size_t>(limit);
    const std::vector<Part> parts = partsOf(atlas);
    std::vector<std::vector<Found>> found(parts.size());
    inParallel(parts.size(), [&](std::size_t i) {
        if (!isCancelled || !isCancelled())
            found[i] = foundIn(*atlas.layers[static_cast<std::size_t>(parts[i].layer)], parts[i], wanted, most);
    });
    if (isCancelled && isCancelled())
        return {};
    std::vector<Found> all;
    for (const auto& part : found)
        all.insert(all.end(), part.begin(), part.end());
    std::ranges::stable_sort(all, {}, [](const Found& each) { return std::pair(each.hit, each.rank); });
    std::vector<FeatureRef> features;
    for (const Found& each : all) {
        if (features.size() < most)
            features.push_back(each.feature);
    }
    return features;
}

} // namespace truceline
