// SPDX-License-Identifier: MIT
#include "time/step.h"

namespace truceline {

Day stepped(Day day, Step step, int count)
{
    switch (step) {
    case Step::Day:
        return day + count;
    case Step::Week:
        return day + 7 * count;
    case Step::Month:
        return toDay(toDate(day).addMonths(count));
    case Step::Quarter:
        return toDay(toDate(day).addMonths(3 * count));
    case Step::Year:
        return toDay(toDate(day).addYears(count));
    }
    Q_UNREACHABLE_RETURN(day);
}

Span stepped(Span span, Step step, int count)
{
    const bool isWholeUnits = unitStart(span.first, step) == span.first && unitStart(span.end, step) == span.end;
    if (isWholeUnits)
        return {stepped(span.first, step, count), stepped(span.end, step, count)};
    const Day first = stepped(span.first, step, count);
    return {first, first + (span.end - span.first)};
}

Step coarser(Step step)
{
    return step == Step::Year ? Step::Year : static_cast<Step>(static_cast<int>(step) + 1);
}

Day unitStart(Day day, Step step)
{
    const QDate date = toDate(day);
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day - (date.dayOfWeek() - 1);
    case Step::Month:
        return toDay(QDate(date.year(), date.month(), 1));
    case Step::Quarter:
        return toDay(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1));
    case Step::Year:
        return toDay(QDate(date.year(), 1, 1));
    }
    Q_UNREACHABLE_RETURN(day);
}

std::vector<Day> unitEdges(Span span, Step step)
{
    std::vector<Day> edges{unitStart(span.first, step)};
    while (edges.back() < span.end)
        edges.push_back(stepped(edges.back(), step, 1));
    return edges;
}

} // namespace truceline
