// SPDX-License-Identifier: MIT
#include "time/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace truceline {

namespace {

constexpr Day kFewestDays = 7;
constexpr std::array kSteps{Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year};

/// The shortest that one unit can be, in days.
constexpr std::array kShortest{1, 7, 28, 90, 365};

/// A span of this many days beginning near `first`, inside `whole`.
Span placed(double first, Day days, Span whole)
{
    days = std::min(days, whole.end - whole.first);
    const double start = std::clamp<double>(std::round(first), whole.first, whole.end - days);
    return {static_cast<Day>(start), static_cast<Day>(start) + days};
}

} // namespace

Day TimeAxis::day(double pixel) const
{
    // The small addend keeps day(position(d)) at d in spite of rounding.
    const double day = range.first + std::floor(pixel / pixelsPerDay() + 1e-6);
    return static_cast<Day>(std::clamp<double>(day, range.first, range.last()));
}

TimeAxis TimeAxis::zoomed(double factor, double pixel, Span whole) const
{
    // Rounded towards the change, so that a small factor always changes something.
    const double wanted = (range.end - range.first) / factor;
    const double rounded = factor > 1 ? std::floor(wanted) : std::ceil(wanted);
    const Day days =
        static_cast<Day>(std::clamp<double>(rounded, kFewestDays, std::max(whole.end - whole.first, kFewestDays)));
    const double fixed = range.first + pixel / pixelsPerDay();
    return {placed(fixed - days * pixel / length, days, whole), length};
}

TimeAxis TimeAxis::scrolled(Day days, Span whole) const
{
    return {placed(double(range.first) + days, range.end - range.first, whole), length};
}

Step finestStep(const TimeAxis& axis, double minPixels)
{
    for (const Step step : kSteps) {
        if (kShortest[static_cast<std::size_t>(step)] * axis.pixelsPerDay() >= minPixels)
            return step;
    }
    return Step::Year;
}

std::vector<Tick> ticks(const TimeAxis& axis, double minPixels)
{
    const Step unit = finestStep(axis, minPixels);
    int years = 1;
    if (unit == Step::Year) {
        for (const int candidate : {2, 5, 10, 20, 50, 100, 1000}) {
            if (kShortest.back() * years * axis.pixelsPerDay() >= minPixels)
                break;
            years = candidate;
        }
    }
    std::vector<Tick> result;
    for (const Day day : unitEdges(axis.range, unit)) {
        const bool kept = unit != Step::Year || toDate(day).year() % years == 0;
        if (kept && axis.range.contains(day))
            result.push_back({day, unit});
    }
    return result;
}

} // namespace truceline
