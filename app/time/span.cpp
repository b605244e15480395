// SPDX-License-Identifier: MIT
#include "time/span.h"

using namespace Qt::StringLiterals;

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

QString isoText(Day day)
{
    return day == kOpenStart || day == kOpenEnd ? u".."_s : toDate(day).toString(Qt::ISODate);
}

Span daySpan(Day day)
{
    return day == kOpenEnd ? Span{day - 1, day} : Span{day, day + 1};
}

} // namespace truceline
