// SPDX-License-Identifier: MIT
#include "map/legend.h"

#include "geo/wording.h"
#include "map/marks.h"

#include <algorithm>

namespace truceline {

void Legend::addOnce(std::vector<Entry>& entries, const LegendText& text, decltype(Entry::sample) sample)
{
    if (std::ranges::find(entries, text, &Entry::text) == entries.end())
        entries.push_back({text, std::move(sample)});
}

void Legend::addBoundary(const LegendText& text, const Stroke& sample)
{
    addOnce(m_boundaries, text, sample);
}

void Legend::addArea(const LegendText& text, const Fill& fill, const Stroke& outline)
{
    const bool filled = fill.hatch || fill.color.alpha() > 0;
    if (filled)
        addOnce(m_areas, text, fill);
    else
        addOnce(m_areas, text, outline);
}

void Legend::addEndedBoundary(const LegendText& text, const Stroke& pale)
{
    addOnce(m_boundaries, text, pale);
    m_ended = pale;
}

void Legend::addEndedArea(const LegendText& text, const Stroke& pale)
{
    addOnce(m_areas, text, pale);
    m_ended = pale;
}

std::vector<LegendEntry> Legend::entries(
    const std::vector<Mark>& marks, const Theme& theme, const Vocabulary& vocabulary, const QString& language) const
{
    std::vector<LegendEntry> entries;
    for (const std::vector<Entry>* named : {&m_boundaries, &m_areas}) {
        for (const Entry& entry : *named)
            entries.push_back({worded(entry.text, vocabulary, language), entry.sample});
    }
    if (m_accent)
        entries.push_back({Wording::tr("Strong edge: drawn by one half only"), *m_accent});
    if (m_ended)
        entries.push_back({Wording::tr("Pale: ended before the last day"), *m_ended});

    const auto any = [&](auto is) { return std::ranges::any_of(marks, is); };
    const auto sample = [&](Symbol symbol, double size) {
        Mark mark;
        mark.symbol = symbol;
        mark.size = size;
        mark.color = theme.mark;
        mark.halo = theme.halo;
        return mark;
    };
    constexpr double kSize = 14;
    for (int i = 0; i <= static_cast<int>(Symbol::Other); ++i) {
        const auto symbol = static_cast<Symbol>(i);
        if (any([&](const Mark& mark) { return mark.symbol == symbol; }))
            entries.push_back({symbolText(symbol), sample(symbol, kSize)});
    }
    if (any([](const Mark& mark) { return mark.count > 1; })) {
        Mark several = sample(Symbol::Several, 18);
        several.count = 2;
        entries.push_back({Wording::tr("Several incidents at a spot"), several});
    }
    if (any([](const Mark& mark) { return mark.count == 1 && mark.size > markSize(0); })) {
        entries.push_back({Wording::tr("No deaths, or none known"), sample(Symbol::Other, markSize(0))});
        entries.push_back({Wording::tr("%1 dead").arg(50), sample(Symbol::Other, markSize(50))});
        entries.push_back(
            {Wording::tr("%1 or more dead").arg(kMostDeaths), sample(Symbol::Other, markSize(kMostDeaths))});
    }
    if (any([](const Mark& mark) { return mark.hollow; })) {
        Mark hollow = sample(Symbol::Other, kSize);
        hollow.hollow = true;
        entries.push_back({Wording::tr("Hollow: place or date imprecise"), hollow});
    }
    if (any([](const Mark& mark) { return mark.faint; })) {
        Mark faint = sample(Symbol::Other, kSize);
        faint.faint = true;
        entries.push_back({Wording::tr("Faint: possibly on these dates"), faint});
    }
    return entries;
}

} // namespace truceline
