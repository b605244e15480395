// SPDX-License-Identifier: MIT
#include "time/datetext.h"

#include <QByteArrayView>
#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::size_t kYearLength = 4;
constexpr std::size_t kMonthLength = 7;
constexpr std::size_t kDayLength = 10;

/// The number that digits mean when each unspecified one (X) is replaced.
int number(std::string_view digits, char unspecified)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit == 'X' ? unspecified : digit) - '0';
    return value;
}

/// True where a number can be meant: 1993 by 199X.
bool fits(int value, std::string_view digits)
{
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value /= 10) {
        if (*digit != 'X' && *digit - '0' != value % 10)
            return false;
    }
    return true;
}

/// The numbers from low to high that can be meant, in rising order.
auto meanings(std::string_view digits, int low, int high)
{
    const int first = std::max(low, number(digits, '0'));
    const int end = std::min(high, number(digits, '9')) + 1;
    return std::views::iota(first, std::max(first, end))
        | std::views::filter([digits](int value) { return fits(value, digits); });
}

/// Year, month and day as digits and X.
struct Digits {
    std::string_view year;
    std::string_view month = "XX";
    std::string_view day = "XX";
};

/// From the first to the last day that the digits can mean; nothing where none exists.
std::optional<Span> calendarSpan(const Digits& digits)
{
    const auto firstValid = [](auto years, auto months, auto days) {
        for (const int year : years) {
            for (const int month : months) {
                for (const int day : days) {
                    if (const QDate date(year, month, day); date.isValid())
                        return date;
                }
            }
        }
        return QDate();
    };
    auto years = meanings(digits.year, 1, 9999);
    auto months = meanings(digits.month, 1, 12);
    auto days = meanings(digits.day, 1, 31);
    const QDate first = firstValid(years, months, days);
    if (!first.isValid())
        return {};
    const QDate last =
        firstValid(years | std::views::reverse, months | std::views::reverse, days | std::views::reverse);
    return Span{toDay(first), toDay(last) + 1};
}

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == 'X'; });
}

/// True for what may follow a day: T10:30, " 10:30:00.000", T10:30Z, T10:30:00+04:00.
bool isClockTime(std::string_view text)
{
    static const QRegularExpression pattern(
        uR"(^[T ]([01][0-9]|2[0-4]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]+)?)?( ?(Z|[+-][0-9]{2}(:?[0-9]{2})?))?$)"_s);
    return pattern.match(QString::fromLatin1(text.data(), qsizetype(text.size()))).hasMatch();
}

/// One date with its mark, or `..`.
std::optional<DateText> parseDate(std::string_view text)
{
    if (text == "..")
        return DateText{};
    const bool approximate = text.ends_with('~') || text.ends_with('?') || text.ends_with('%');
    if (approximate)
        text.remove_suffix(1);
    else if (text.size() > kDayLength && isClockTime(text.substr(kDayLength)))
        text = text.substr(0, kDayLength);
    if (text.size() != kYearLength && text.size() != kMonthLength && text.size() != kDayLength)
        return {};
    Digits digits{text.substr(0, kYearLength)};
    if (text.size() >= kMonthLength)
        digits.month = text.substr(kYearLength + 1, 2);
    if (text.size() == kDayLength)
        digits.day = text.substr(kMonthLength + 1, 2);
    const bool dashed = (text.size() < kMonthLength || text[kYearLength] == '-')
        && (text.size() < kDayLength || text[kMonthLength] == '-');
    if (!dashed || !isDigits(digits.year) || !isDigits(digits.month) || !isDigits(digits.day))
        return {};
    if (const auto span = calendarSpan(digits))
        return DateText{*span, approximate};
    return {};
}

/// One end of an interval: a date, or nothing where it is unknown.
std::optional<DateText> parseEnd(std::string_view text)
{
    return text.empty() ? DateText{} : parseDate(text);
}

} // namespace

std::optional<DateText> parseDateText(QStringView text)
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    return parseDateText(std::string_view(utf8.data(), std::size_t(utf8.size())));
}

std::optional<DateText> parseDateText(std::string_view text)
{
    const QByteArrayView trimmed = QByteArrayView(text.data(), qsizetype(text.size())).trimmed();
    text = {trimmed.data(), std::size_t(trimmed.size())};
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return parseDate(text);
    if (text == "/")
        return {};
    const auto first = parseEnd(text.substr(0, slash));
    const auto last = parseEnd(text.substr(slash + 1));
    if (!first || !last)
        return {};
    const Span span{first->span.first, last->span.end};
    if (span.isEmpty())
        return {};
    return DateText{span, first->approximate || last->approximate};
}

Dates toDates(const std::optional<DateText>& start, const std::optional<DateText>& end)
{
    const DateText from = start.value_or(DateText{});
    const DateText to = end.value_or(DateText{});
    const auto isPrecise = [](Span span) { return span == Span{} || span.first + 1 == span.end; };
    Dates dates;
    dates.span = {from.span.first, to.span.end};
    if (from.span != Span{})
        dates.core.first = from.span.last();
    if (to.span != Span{})
        dates.core.end = to.span.isOpenStart() ? kOpenStart : to.span.first + 1;
    dates.approximate = from.approximate || to.approximate;
    dates.exact = !dates.approximate && isPrecise(from.span) && isPrecise(to.span);
    return dates;
}

} // namespace truceline
