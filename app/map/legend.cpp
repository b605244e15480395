// SPDX-License-Identifier: MIT
#include "map/legend.h"

#include "map/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace truceline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Map", text);
}

void addOnce(std::vector<LegendEntry>& entries, LegendEntry entry)
{
    if (std::ranges::find(entries, entry) == entries.end())
        entries.push_back(std::move(entry));
}

} // namespace

void Legend::addBoundary(const QString& text, const Stroke& sample)
{
    addOnce(m_boundaries, {text, sample});
}

void Legend::addArea(const QString& text, const Fill& fill, const Stroke& outline)
{
    const bool filled = fill.hatch || fill.color.alpha() > 0;
    addOnce(m_areas, filled ? LegendEntry{text, fill} : LegendEntry{text, outline});
}

void Legend::addEndedBoundary(const QString& text, const Stroke& pale)
{
    addOnce(m_boundaries, {text, pale});
    m_ended = pale;
}

void Legend::addEndedArea(const QString& text, const Stroke& pale)
{
    addOnce(m_areas, {text, pale});
    m_ended = pale;
}

std::vector<LegendEntry> Legend::entries(const std::vector<Mark>& marks, const Theme& theme) const
{
    std::vector<LegendEntry> entries = m_boundaries;
    std::ranges::copy(m_areas, std::back_inserter(entries));
    if (m_accent)
        entries.push_back({tr("Strong edge: drawn by one half only"), *m_accent});
    if (m_ended)
        entries.push_back({tr("Pale: ended before the last day"), *m_ended});

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
        entries.push_back({tr("Several incidents at a spot"), several});
    }
    if (any([](const Mark& mark) { return mark.count == 1 && mark.size > markSize(0); })) {
        entries.push_back({tr("No deaths, or none known"), sample(Symbol::Other, markSize(0))});
        entries.push_back({tr("%1 dead").arg(50), sample(Symbol::Other, markSize(50))});
        entries.push_back({tr("%1 or more dead").arg(kMostDeaths), sample(Symbol::Other, markSize(kMostDeaths))});
    }
    if (any([](const Mark& mark) { return mark.hollow; })) {
        Mark hollow = sample(Symbol::Other, kSize);
        hollow.hollow = true;
        entries.push_back({tr("Hollow: place or date imprecise"), hollow});
    }
    if (any([](const Mark& mark) { return mark.faint; })) {
        Mark faint = sample(Symbol::Other, kSize);
        faint.faint = true;
        entries.push_back({tr("Faint: possibly on these dates"), faint});
    }
    return entries;
}

} // namespace truceline
