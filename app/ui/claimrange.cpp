// SPDX-License-Identifier: MIT
#include "ui/claimrange.h"

#include "export/ticks.h"
#include "ui/claimtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr int kTicks = 5;

} // namespace

ClaimRange claimRange(const ClaimBook& book, const std::vector<int>& claims, const QLocale& locale)
{
    std::vector<double> ends;
    QString unit;
    for (const int index : claims) {
        const Claim& claim = book.claims[static_cast<std::size_t>(index)];
        const auto bounds = claimBounds(claim);
        if (!bounds || (!unit.isEmpty() && claim.unit != unit))
            continue;
        unit = claim.unit;
        for (const double end : {bounds->low, bounds->high}) {
            if (std::isfinite(end))
                ends.push_back(end);
        }
    }
    if (ends.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(ends);
    if (least == most)
        return {};

    const std::vector<double> ticks = roundTicks(least, most, kTicks);
    const double begin = ticks.front();
    const double length = ticks.back() - begin;
    ClaimRange range;
    range.unit = unitName(unit);
    for (const double tick : ticks)
        range.ticks.append({(tick - begin) / length, numberText(tick, locale)});
    for (const int index : claims) {
        const Claim& claim = book.claims[static_cast<std::size_t>(index)];
        const auto bounds = claimBounds(claim);
        if (!bounds || claim.unit != unit)
            continue;
        RangeMark mark;
        mark.side = knownSide(claim.side);
        mark.text = saidText(claim, locale);
        mark.openFrom = std::isinf(bounds->low);
        mark.openTo = std::isinf(bounds->high);
        mark.from = mark.openFrom ? 0 : (bounds->low - begin) / length;
        mark.to = mark.openTo ? 1 : (bounds->high - begin) / length;
        range.marks.append(mark);
    }
    return range;
}

} // namespace truceline
