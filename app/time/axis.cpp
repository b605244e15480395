// SPDX-License-Identifier: MIT
#include "time/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace truceline {

namespace {

constexpr Day kShortest = 7;
constexpr std::array kSteps{Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year};

/// The longest that one unit can be, in days.
constexpr double kLongest[]{1, 7, 31, 92, 366};

/// A span of this many days beginning near `first`, inside `whole`.
Span placed(double first, Day days, Span whole)
{
    days = std::min(days, whole.end - whole.first);
    const Day start = std::clamp(static_cast<Day>(std::lround(first)), whole.first, whole.end - days);
    return {start, start + days};
}

} // namespace

Day TimeAxis::day(double pixel) const
{
    const double day = range.first + std::floor(pixel / pixelsPerDay());
    return static_cast<Day>(std::clamp<double>(day, range.first, range.last()));
}

TimeAxis TimeAxis::zoomed(double factor, double pixel, Span whole) const
{
    const Day days = std::max(static_cast<Day>(std::lround((range.end - range.first) / factor)), kShortest);
    const double fixed = range.first + pixel / pixelsPerDay();
    return {placed(fixed - days * pixel / length, days, whole), length};
}

TimeAxis TimeAxis::scrolled(Day days, Span whole) const
{
    return {placed(range.first + days, range.end - range.first, whole), length};
}

Step finestStep(const TimeAxis& axis, double minPixels)
{
    for (const Step step : kSteps) {
        if (kLongest[static_cast<int>(step)] * axis.pixelsPerDay() >= minPixels)
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
            if (365 * years * axis.pixelsPerDay() >= minPixels)
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
