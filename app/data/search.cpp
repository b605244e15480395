// SPDX-License-Identifier: MIT
#include "data/search.h"

#include "data/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// How well one folded text answers another: 0 whole, 1 begins so, 2 a word begins so, 3 holds it; more = not at all.
int distanceOf(const QString& text, const QString& wanted)
{
    constexpr int none = 4;
    const qsizetype at = text.indexOf(wanted);
    if (at < 0)
        return none;
    if (at == 0)
        return text.size() == wanted.size() ? 0 : 1;
    return text.contains(QString(u' ' + wanted)) ? 2 : 3;
}

/// Before everything else come places, by their rank on the map; then what happened, by date; then areas and
/// boundaries.
int rankOf(const Layer& layer, const Properties& properties)
{
    constexpr int afterPlaces = 100;
    switch (layer.info.role) {
    case Role::Places:
        return std::clamp(properties.value(u"rank").toInt(afterPlaces - 1), 0, afterPlaces - 1);
    case Role::Incidents:
        return afterPlaces;
    default:
        return afterPlaces + 1;
    }
}

bool isSearched(const Layer& layer)
{
    switch (layer.info.role) {
    case Role::Places:
        return layer.info.style != "label"_L1;
    case Role::Incidents:
    case Role::Areas:
    case Role::Boundaries:
        return true;
    default:
        return false;
    }
}

} // namespace

SearchIndex::SearchIndex(const Atlas& atlas)
{
    for (std::size_t i = 0; i < atlas.layers.size(); ++i) {
        const Layer& layer = *atlas.layers[i];
        if (!isSearched(layer))
            continue;
        for (std::size_t row = 0; row < layer.size(); ++row) {
            const Properties all = properties(layer, row);
            Entry entry{{int(i), std::uint32_t(row)}, {},
                folded(QString(all.text(u"title") + u' ' + all.text(u"summary"))), rankOf(layer, all)};
            for (const QString& name : allNames(all))
                entry.names << folded(name);
            entry.names.removeDuplicates();
            m_entries.push_back(std::move(entry));
        }
    }
    // Incidents of a layer come in the order of their dates already.
    std::ranges::stable_sort(m_entries, {}, &Entry::rank);
}

std::vector<FeatureRef> SearchIndex::find(QStringView text, int limit) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty() || limit <= 0)
        return {};
    std::array<std::vector<FeatureRef>, 4> hits;
    for (const Entry& entry : m_entries) {
        std::size_t best =
            std::size_t(std::max(distanceOf(entry.words, wanted), 2)); // a sentence has no names to be met whole
        for (const QString& name : entry.names)
            best = std::min(best, std::size_t(distanceOf(name, wanted)));
        if (best < hits.size())
            hits[best].push_back(entry.feature);
    }
    std::vector<FeatureRef> found;
    for (const auto& group : hits)
        found.insert(found.end(), group.begin(), group.end());
    found.resize(std::min(found.size(), std::size_t(limit)));
    return found;
}

} // namespace truceline
