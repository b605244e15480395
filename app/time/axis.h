// SPDX-License-Identifier: MIT
#pragma once

#include "time/step.h"

#include <vector>

namespace truceline {

/// A stretch of days laid along a number of pixels: the arithmetic of the timeline bar.
/// @pre `range` is closed and not empty, `length` is positive.
struct TimeAxis {
    Span range;
    double length = 1;

    bool operator==(const TimeAxis&) const = default;

    double pixelsPerDay() const { return length / (range.end - range.first); }
    /// Where a day begins, in pixels from the left; may lie outside 0 … length.
    double position(Day day) const { return (double(day) - range.first) * pixelsPerDay(); }
    /// The day that holds this pixel, kept within the range.
    Day day(double pixel) const;

    /// The axis that shows `factor` times fewer days, with the day under `pixel` kept in place as far as `whole`
    /// allows; never less than a week, never outside `whole`.
    TimeAxis zoomed(double factor, double pixel, Span whole) const;
    /// The axis moved by whole days, kept inside `whole`.
    TimeAxis scrolled(Day days, Span whole) const;
};

/// The smallest calendar unit that is always at least minPixels wide on the axis, or a year.
Step finestStep(const TimeAxis& axis, double minPixels);

/// A labelled place on the axis.
struct Tick {
    Day day = 0;
    Step unit = Step::Year;
    bool operator==(const Tick&) const = default;
};

/// Beginnings of calendar units (years in steps of 1, 2, 5 …) at least minPixels apart, those inside the range.
std::vector<Tick> ticks(const TimeAxis& axis, double minPixels);

} // namespace truceline
