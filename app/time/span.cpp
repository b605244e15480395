// SPDX-License-Identifier: MIT
#include "time/span.h"

namespace truceline {

namespace {
constexpr qint64 kJulianDayOfEpoch = 2440588;
}

Day toDay(QDate date)
{
    return static_cast<Day>(date.toJulianDay() - kJulianDayOfEpoch);
}

QDate toDate(Day day)
{
    return QDate::fromJulianDay(day + kJulianDayOfEpoch);
}

Span daySpan(Day day)
{
    return {day, day + 1};
}

} // namespace truceline
