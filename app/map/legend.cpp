// SPDX-License-Identifier: MIT
#include "map/legend.h"

#include "geo/wording.h"
#include "map/marks.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr double kSampleSize = 14;

Mark sampleOf(Symbol symbol, double size, const Theme& theme)
{
    Mark mark;
    mark.symbol = symbol;
    mark.size = size;
    mark.color = theme.mark;
    mark.halo = theme.halo;
    return mark;
}

} // namespace

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

void Legend::addChosen(int order, const QString& text, const Mark& sample)
{
    if (std::ranges::none_of(m_chosen, [&text](const auto& known) { return known.second.text == text; }))
        m_chosen.push_back({order, {text, sample}});
}

void Legend::addIncident(
    const Mark& mark, const Layer& layer, std::uint32_t row, const StyledRows* styled, const Theme& theme)
{
    const LayerStyle style = styled ? styled->style() : LayerStyle{};
    if (!style.symbol)
        m_types.insert(mark.symbol);
    if (style.sizeBy.isEmpty() && mark.size > markSize(0))
        m_sizedByDeaths = true;
    Mark sample = sampleOf(style.symbol.value_or(Symbol::Other), kSampleSize, theme);
    if (style.symbol && style.colorBy.isEmpty())
        addChosen(0, layer.info.title, sample);
    if (!style.colorBy.isEmpty()) {
        const int category = styled->category(row);
        Mark colored = sample;
        colored.color = mark.color;
        const QString text = category < kCategories ? u"%1: %2"_s.arg(style.colorBy, styled->categories()[category])
                                                    : Wording::tr("%1: another value, or none").arg(style.colorBy);
        addChosen(1 + category, text, colored);
    }
    if (!style.sizeBy.isEmpty()) {
        for (const double part : {0.0, 0.25, 1.0}) {
            sample.size = markSizeOf(part);
            const QString number = QString::number(part * styled->most());
            addChosen(2 + kCategories, u"%1: %2"_s.arg(style.sizeBy, number), sample);
        }
    }
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
    const auto sample = [&theme](Symbol symbol, double size) { return sampleOf(symbol, size, theme); };
    for (const Symbol symbol : m_types)
        entries.push_back({symbolText(symbol), sample(symbol, kSampleSize)});
    std::vector<std::pair<int, LegendEntry>> chosen = m_chosen;
    std::ranges::stable_sort(chosen, {}, [](const auto& entry) { return entry.first; });
    std::ranges::copy(std::views::values(chosen), std::back_inserter(entries));
    if (any([](const Mark& mark) { return mark.count > 1; })) {
        Mark several = sample(Symbol::Several, 18);
        several.count = 2;
        entries.push_back({Wording::tr("Several incidents at a spot"), several});
    }
    if (m_sizedByDeaths) {
        entries.push_back({Wording::tr("No deaths, or none known"), sample(Symbol::Other, markSize(0))});
        entries.push_back({Wording::tr("%1 dead").arg(50), sample(Symbol::Other, markSize(50))});
        entries.push_back(
            {Wording::tr("%1 or more dead").arg(kMostDeaths), sample(Symbol::Other, markSize(kMostDeaths))});
    }
    if (any([](const Mark& mark) { return mark.hollow; })) {
        Mark hollow = sample(Symbol::Other, kSampleSize);
        hollow.hollow = true;
        entries.push_back({Wording::tr("Hollow: place or date imprecise"), hollow});
    }
    if (any([](const Mark& mark) { return mark.faint; })) {
        Mark faint = sample(Symbol::Other, kSampleSize);
        faint.faint = true;
        entries.push_back({Wording::tr("Faint: possibly on these dates"), faint});
    }
    return entries;
}

} // namespace truceline
