// SPDX-License-Identifier: MIT
#include "time/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The lowest and highest number that digits with unspecified places (X) can mean.
struct Range {
    int low;
    int high;
};

Range range(QStringView digits)
{
    const QString text = digits.toString();
    return {QString(text).replace(u'X', u'0').toInt(), QString(text).replace(u'X', u'9').toInt()};
}

/// The days of a year, month or day; nothing where it does not exist.
std::optional<Span> calendarSpan(QStringView year, QStringView month, QStringView day)
{
    const Range years{std::max(range(year).low, 1), range(year).high};
    if (years.high < 1)
        return {};
    if (month.isEmpty())
        return Span{toDay(QDate(years.low, 1, 1)), toDay(QDate(years.high, 12, 31)) + 1};
    const Range months{std::max(range(month).low, 1), std::min(range(month).high, month.contains(u'X') ? 12 : 99)};
    if (months.low > months.high || months.high > 12)
        return {};
    const int lastDay = QDate(years.high, months.high, 1).daysInMonth();
    if (day.isEmpty())
        return Span{toDay(QDate(years.low, months.low, 1)), toDay(QDate(years.high, months.high, lastDay)) + 1};
    const Range days{std::max(range(day).low, 1), std::min(range(day).high, day.contains(u'X') ? lastDay : 99)};
    const QDate first(years.low, months.low, days.low);
    const QDate last(years.high, months.high, days.high);
    if (range(day).high < 1 || !first.isValid() || !last.isValid() || last < first)
        return {};
    return Span{toDay(first), toDay(last) + 1};
}

std::optional<DateText> parseDate(QStringView text)
{
    if (text == ".."_L1 || text.isEmpty())
        return DateText{};
    static const QRegularExpression pattern(
        uR"(^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:[T ]\d{2}:\d{2}.*)?)?)?([~?%])?$)"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch())
        return {};
    const auto span = calendarSpan(match.capturedView(1), match.capturedView(2), match.capturedView(3));
    if (!span)
        return {};
    return DateText{*span, match.hasCaptured(4)};
}

QString text(const char* source)
{
    return QCoreApplication::translate("DateText", source);
}

QString dayText(QDate date, const QLocale& locale)
{
    return locale.toString(date, u"d MMMM yyyy"_s);
}

bool isWholeMonths(QDate first, QDate last)
{
    return first.day() == 1 && last.day() == last.daysInMonth();
}

QString closedText(QDate first, QDate last, const QLocale& locale)
{
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    if (first == last)
        return dayText(first, locale);
    if (isWholeMonths(first, last)) {
        if (first.month() == 1 && last.month() == 12)
            return sameYear ? QString::number(first.year()) : u"%1–%2"_s.arg(first.year()).arg(last.year());
        const QString lastMonth = locale.standaloneMonthName(last.month()) + u' ' + QString::number(last.year());
        if (sameMonth)
            return lastMonth;
        const QString firstMonth = locale.standaloneMonthName(first.month());
        return sameYear ? u"%1–%2"_s.arg(firstMonth, lastMonth)
                        : u"%1 %2 – %3"_s.arg(firstMonth, QString::number(first.year()), lastMonth);
    }
    if (sameMonth)
        return u"%1–%2"_s.arg(QString::number(first.day()), dayText(last, locale));
    if (sameYear)
        return u"%1 – %2"_s.arg(locale.toString(first, u"d MMMM"_s), dayText(last, locale));
    return u"%1 – %2"_s.arg(dayText(first, locale), dayText(last, locale));
}

} // namespace

std::optional<DateText> parseDateText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0)
        return parseDate(trimmed);
    const auto first = parseDate(trimmed.first(slash));
    const auto last = parseDate(trimmed.sliced(slash + 1));
    if (!first || !last)
        return {};
    const Span span{first->span.first, last->span.end};
    if (span.isEmpty())
        return {};
    return DateText{span, first->approximate || last->approximate};
}

Dates toDates(const std::optional<DateText>& start, const std::optional<DateText>& end)
{
    const auto isDay = [](const DateText& text) {
        return !text.approximate && (text.span.isOpenStart() || text.span.isOpenEnd() || text.span.end - text.span.first == 1);
    };
    const DateText from = start.value_or(DateText{});
    const DateText to = end.value_or(DateText{});
    Dates dates{{from.span.first, to.span.end}, {}, isDay(from) && isDay(to)};
    dates.core.first = from.span.isOpenEnd() ? from.span.first : from.span.last();
    dates.core.end = to.span.isOpenStart() ? to.span.end : to.span.first + 1;
    return dates;
}

QString spanText(Span span, const QLocale& locale)
{
    if (span.isOpenStart() && span.isOpenEnd())
        return text(QT_TRANSLATE_NOOP("DateText", "at any time"));
    if (span.isOpenEnd())
        return text(QT_TRANSLATE_NOOP("DateText", "since %1")).arg(dayText(toDate(span.first), locale));
    const QDate last = toDate(span.last());
    if (span.isOpenStart())
        return text(QT_TRANSLATE_NOOP("DateText", "until %1")).arg(dayText(last, locale));
    return closedText(toDate(span.first), last, locale);
}

QString isoText(Day day)
{
    return day == kOpenStart || day == kOpenEnd ? u".."_s : toDate(day).toString(Qt::ISODate);
}

} // namespace truceline
