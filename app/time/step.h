// SPDX-License-Identifier: MIT
#pragma once

#include "time/span.h"

#include <vector>

namespace truceline {

/// A calendar unit that the slider steps by or the histogram counts in.
enum class Step : quint8 { Day, Week, Month, Quarter, Year };

/// The day `count` units later (earlier where negative); the day of the month is kept where the month has it.
Day stepped(Day day, Step step, int count);

/// The span moved by `count` units: a span of whole units stays one, any other keeps its number of days.
/// @pre the span is closed and not empty.
Span stepped(Span span, Step step, int count);

/// The next coarser unit; ten years have no unit of their own, so a year stays a year.
Step coarser(Step step);

/// The first day of the calendar unit that holds this day; weeks begin on Monday (ISO 8601).
Day unitStart(Day day, Step step);

/// The first days of all calendar units that touch the span, followed by the first day after them.
/// @pre the span is closed and not empty.
std::vector<Day> unitEdges(Span span, Step step);

} // namespace truceline
