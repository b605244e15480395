// SPDX-License-Identifier: MIT
#include "time/spantext.h"

#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

QString dayText(QDate date, const QLocale& locale)
{
    //: A date as a Qt date format; letters that belong to the language stand between single quotes
    return locale.toString(date, Wording::tr("d MMMM yyyy"));
}

QString dayAndMonthText(QDate date, const QLocale& locale)
{
    //: A date without its year as a Qt date format
    return locale.toString(date, Wording::tr("d MMMM"));
}

QString monthText(QDate date, const QLocale& locale)
{
    //: %1 is a month in the nominative, %2 a year
    return Wording::tr("%1 %2").arg(locale.standaloneMonthName(date.month()), QString::number(date.year()));
}

bool isWholeMonths(QDate first, QDate last)
{
    return first.day() == 1 && last.day() == last.daysInMonth();
}

bool isWholeMonths(Span span)
{
    return !span.isOpenStart() && !span.isOpenEnd() && isWholeMonths(toDate(span.first), toDate(span.last()));
}

bool isDay(Span span)
{
    return span.first + 1 == span.end;
}

QString monthsText(QDate first, QDate last, const QLocale& locale)
{
    const bool sameYear = first.year() == last.year();
    if (first.month() == 1 && last.month() == 12)
        return sameYear ? QString::number(first.year()) : u"%1–%2"_s.arg(first.year()).arg(last.year());
    if (!sameYear)
        return u"%1 – %2"_s.arg(monthText(first, locale), monthText(last, locale));
    if (first.month() == last.month())
        return monthText(last, locale);
    return u"%1–%2"_s.arg(locale.standaloneMonthName(first.month()), monthText(last, locale));
}

QString closedText(QDate first, QDate last, const QLocale& locale)
{
    if (first == last)
        return dayText(first, locale);
    if (isWholeMonths(first, last))
        return monthsText(first, last, locale);
    if (first.year() != last.year())
        return u"%1 – %2"_s.arg(dayText(first, locale), dayText(last, locale));
    if (first.month() != last.month())
        return u"%1 – %2"_s.arg(dayAndMonthText(first, locale), dayText(last, locale));
    return u"%1–%2"_s.arg(QString::number(first.day()), dayText(last, locale));
}

QString sinceText(const QString& start)
{
    return Wording::tr("since %1").arg(start);
}

QString untilText(const QString& end)
{
    return Wording::tr("until %1").arg(end);
}

} // namespace

QString spanText(Span span, const QLocale& locale)
{
    if (span.isOpenStart() && span.isOpenEnd())
        return Wording::tr("at any time");
    if (span.isOpenEnd())
        return sinceText(dayText(toDate(span.first), locale));
    if (span.isOpenStart())
        return untilText(dayText(toDate(span.last()), locale));
    return closedText(toDate(span.first), toDate(span.last()), locale);
}

QString datesText(const Dates& dates, const QLocale& locale)
{
    const auto about = [&dates](const QString& when) {
        return dates.approximate ? Wording::tr("about %1").arg(when) : when;
    };
    const bool begins = dates.core.first != kOpenStart;
    const bool ends = dates.core.end != kOpenEnd;
    // The days on which it may have begun and ended: none but those of the span.
    const Span days = dates.span.isEmpty() ? Span() : dates.span;
    const Span start{
        dates.span.first, dates.core.first == kOpenEnd ? kOpenEnd : std::min(dates.core.first + 1, days.end)};
    const Span end{
        dates.core.end == kOpenStart ? kOpenStart : std::max(dates.core.end - 1, days.first), dates.span.end};
    if (begins && !ends)
        return sinceText(about(spanText(start, locale)));
    if (!begins && ends)
        return untilText(about(spanText(end, locale)));
    if (!begins || (isDay(start) && isDay(end)) || (isWholeMonths(start) && isWholeMonths(end)))
        return about(spanText(dates.span, locale));
    if (start == end)
        return about(Wording::tr("within %1").arg(spanText(start, locale)));
    return about(u"%1 – %2"_s.arg(spanText(start, locale), spanText(end, locale)));
}

} // namespace truceline
