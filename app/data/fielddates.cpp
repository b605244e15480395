// SPDX-License-Identifier: MIT
#include "data/fielddates.h"

#include "data/jsonslice.h"
#include "data/timemembers.h"
#include "geo/wording.h"
#include "time/step.h"

#include <QLocale>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The day of `YYYY-MM-DD`, by far the most common form, without any allocation.
std::optional<Day> plainDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int parts[3] = {};
    for (std::size_t i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        const int digit = text[i] - '0';
        if (digit < 0 || digit > 9)
            return {};
        int& part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = part * 10 + digit;
    }
    using namespace std::chrono;
    const year_month_day date{year(parts[0]), month(unsigned(parts[1])), day(unsigned(parts[2]))};
    if (!date.ok() || parts[0] < 1)
        return {};
    return Day(sys_days(date).time_since_epoch().count());
}

std::optional<DateText> parse(const FieldValue& value, bool foreign)
{
    static constexpr std::string_view midnight = " 00:00:00.000"; // behind every date of UCDP
    if (value.kind == FieldValue::Kind::Wrong)
        return {};
    std::string_view date = value.text;
    if (date.ends_with(midnight))
        date.remove_suffix(midnight.size());
    if (const auto day = plainDay(date))
        return DateText{daySpan(*day), false};
    const QString text = QString::fromUtf8(value.text);
    return foreign ? parseForeignDate(text) : parseDateText(text);
}

QString notADate(const FieldValue& value, QLatin1StringView name)
{
    return Wording::tr("“%1” in “%2” is not a date").arg(quoted(value.text), name);
}

DatesRead joined(const std::optional<DateText>& start, const std::optional<DateText>& end)
{
    const Dates dates = toDates(start, end);
    if (dates.span.isEmpty())
        return {{}, Wording::tr("its end is before its start")};
    return {dates, {}};
}

/// A start and an end in fields of their own; present where either is.
std::optional<DatesRead> readPair(const FieldValues& fields, Field start, Field end, QLatin1StringView startName,
    QLatin1StringView endName, bool foreign)
{
    const FieldValue& from = fields[start];
    const FieldValue& to = fields[end];
    if (!from.isPresent() && !to.isPresent())
        return {};
    std::optional<DateText> first;
    std::optional<DateText> last;
    if (from.isPresent() && !(first = parse(from, foreign)))
        return DatesRead{{}, notADate(from, startName)};
    if (to.isPresent() && !(last = parse(to, foreign)))
        return DatesRead{{}, notADate(to, endName)};
    return joined(first, last);
}

/// A single date; of several such fields the first that can be read counts.
std::optional<DatesRead> readSingle(const FieldValues& fields)
{
    static constexpr std::pair<Field, QLatin1StringView> candidates[] = {{Field::Date, "date"_L1},
        {Field::Time, "time"_L1}, {Field::EventDate, "event_date"_L1}, {Field::SqlDate, "SQLDATE"_L1},
        {Field::Timestamp, "timestamp"_L1}};
    std::optional<DatesRead> fault;
    for (const auto& [field, name] : candidates) {
        const FieldValue& value = fields[field];
        if (!value.isPresent())
            continue;
        if (auto date = parse(value, true)) {
            if (field == Field::EventDate) {
                const Span days = daysWithin(date->span, countOf(fields[Field::TimePrecision]));
                date = DateText{days, date->approximate || days != date->span};
            }
            return joined(date, date);
        }
        if (!fault)
            fault = DatesRead{{}, notADate(value, name)};
    }
    return fault;
}

DatesRead readMember(std::string_view json, QLatin1StringView name, std::optional<DatesRead> (*read)(const QByteArray&))
{
    if (auto dates = read(QByteArray(json.data(), qsizetype(json.size()))))
        return *dates;
    return {{}, Wording::tr("its member “%1” holds no date").arg(name)};
}

DatesRead found(const FieldValues& fields)
{
    const bool begins = fields[Field::Begin].isPresent() && !fields[Field::Start].isPresent(); // KML's TimeSpan
    if (auto dates = begins ? readPair(fields, Field::Begin, Field::End, "begin"_L1, "end"_L1, true)
                            : readPair(fields, Field::Start, Field::End, "start"_L1, "end"_L1, false))
        return *dates;
    if (!fields.timeMember.empty())
        return readMember(fields.timeMember, "time"_L1, readTimeMember);
    if (!fields.whenMember.empty())
        return readMember(fields.whenMember, "when"_L1, readWhenMember);
    if (auto dates = readPair(fields, Field::DateStart, Field::DateEnd, "date_start"_L1, "date_end"_L1, true))
        return *dates;
    if (auto dates = readPair(fields, Field::StartDate, Field::EndDate, "start_date"_L1, "end_date"_L1, true))
        return *dates;
    return readSingle(fields).value_or(DatesRead{});
}

} // namespace

DatesRead readDates(const FieldValues& fields)
{
    DatesRead read = found(fields);
    if (countOf(fields[Field::DatePrec]) > 1 && read.dates.span != Span{}) {
        read.dates.core = {read.dates.span.end, read.dates.span.first};
        read.dates.exact = false;
    }
    return read;
}

Span daysWithin(Span day, qint32 timePrecision)
{
    if (timePrecision != 2 && timePrecision != 3)
        return day;
    const Step unit = timePrecision == 2 ? Step::Week : Step::Month;
    const Day first = unitStart(day.first, unit);
    return {first, stepped(first, unit, 1)};
}

std::optional<DateText> parseForeignDate(QStringView text, bool monthFirst)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})[-/. ](\d{1,2}|[A-Za-z]{3,})[-/. ](\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})/?(\d{2})/?(\d{2})(?:[T ]\d{2}:\d{2}.*)?$)"_s);
    const QStringView trimmed = text.trimmed();
    if (const auto known = parseDateText(trimmed))
        return known;
    QDate date;
    if (const auto match = dayFirst.matchView(trimmed); match.hasMatch()) {
        const QString month = match.captured(2);
        const QLatin1StringView form = month.at(0).isDigit() ? (monthFirst ? "M d yyyy"_L1 : "d M yyyy"_L1)
            : month.size() == 3                              ? "d MMM yyyy"_L1
                                                             : "d MMMM yyyy"_L1;
        date = QLocale::c().toDate(u"%1 %2 %3"_s.arg(match.captured(1), month, match.captured(3)), QString(form));
    } else if (const auto numbers = yearFirst.matchView(trimmed); numbers.hasMatch()) {
        date = QDate(numbers.captured(1).toInt(), numbers.captured(2).toInt(), numbers.captured(3).toInt());
    }
    if (!date.isValid())
        return {};
    return DateText{daySpan(toDay(date)), false};
}

} // namespace truceline
