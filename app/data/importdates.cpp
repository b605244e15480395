// SPDX-License-Identifier: MIT
#include "data/importdates.h"

#include "data/fielddates.h"

#include <QRegularExpression>

#include <charconv>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

std::optional<DateText> yearsFrom(int first, int length, const QString& mark)
{
    const auto year = [](int number) { return QString::number(number).rightJustified(4, u'0'); };
    return parseDateText(QString(year(first) + u'/' + year(first + length - 1) + mark));
}

/// The first, second or last third of some years.
std::optional<DateText> third(QStringView which, int first, int years)
{
    const int length = (years + 2) / 3;
    const int before = which == "early"_L1 ? 0 : which == "mid"_L1 ? (years - length) / 2 : years - length;
    return yearsFrom(first + before, length, u"~"_s);
}

/// Dates of the wiki page "Key:start_date" of OpenStreetMap that EDTF writes in another way.
std::optional<DateText> openStreetMapDate(QStringView text)
{
    static const QRegularExpression years(uR"(^(~|early |mid |late |)(?:C(\d{1,2})|(\d{3})0s)$)"_s);
    static const QRegularExpression around(uR"(^~\s*(\d{4}(?:-\d{2}){0,2})$)"_s);
    static const QRegularExpression range(uR"(^(\d{4}(?:-\d{2}){0,2})\.\.(\d{4}(?:-\d{2}){0,2})$)"_s);
    static const QRegularExpression side(uR"(^(before|after)\s+(\d{4}(?:-\d{2}){0,2})$)"_s);
    if (const auto match = years.matchView(text); match.hasMatch()) {
        const bool isCentury = !match.capturedView(2).isEmpty();
        const int first = isCentury ? (match.captured(2).toInt() - 1) * 100 + 1 : match.captured(3).toInt() * 10;
        const int length = isCentury ? 100 : 10;
        const QString word = match.captured(1).trimmed();
        if (!word.isEmpty() && word != "~"_L1)
            return third(word, first, length);
        return yearsFrom(first, length, word);
    }
    if (const auto match = around.matchView(text); match.hasMatch())
        return parseDateText(QString(match.captured(1) + u'~'));
    if (const auto match = range.matchView(text); match.hasMatch())
        return parseDateText(QString(match.captured(1) + u'/' + match.captured(2)));
    if (const auto match = side.matchView(text); match.hasMatch()) {
        auto date = parseDateText(match.capturedView(2));
        if (!date)
            return {};
        const bool before = match.capturedView(1) == "before"_L1;
        date->span = before ? Span{kOpenStart, date->span.first} : Span{date->span.end, kOpenEnd};
        date->approximate = true;
        return date;
    }
    return {};
}

} // namespace

ImportedDate importedDate(QStringView text, const ImportPlan& plan)
{
    using Fault = ImportedDate::Fault;
    constexpr int kEarliestYear = 100;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    std::optional<DateText> date = parseForeignDate(trimmed, plan.monthFirst);
    if (!date && plan.dataSet == DataSet::OpenStreetMap)
        date = openStreetMapDate(trimmed);
    if (!date)
        return {{}, Fault::Unreadable};
    if (!date->span.isOpenStart() && toDate(date->span.first).year() < kEarliestYear)
        return {{}, Fault::EarlyYear};
    return {date, Fault::None};
}

QString dateTextOf(const DateText& date)
{
    const auto [first, end] = date.span;
    const QString mark = date.approximate ? u"~"_s : QString();
    if (date.span == Span{})
        return u".."_s;
    if (date.span.isOpenStart())
        return u"../"_s + isoText(date.span.last()) + mark;
    if (date.span.isOpenEnd() || end - first > 1)
        return isoText(first) + mark + u'/' + isoText(date.span.last());
    return isoText(first) + mark;
}

void DateOrder::look(std::string_view text)
{
    int parts[2] = {};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int& part : parts) {
        const auto [behind, error] = std::from_chars(at, end, part);
        const bool separated = behind != end && std::string_view("-/. ").find(*behind) != std::string_view::npos;
        if (error != std::errc() || behind - at > 2 || !separated)
            return;
        at = behind + 1;
    }
    constexpr int kMonths = 12;
    m_day = m_day || parts[0] > kMonths;
    m_month = m_month || parts[1] > kMonths;
}

void DateOrder::join(const DateOrder& other)
{
    m_day |= other.m_day;
    m_month |= other.m_month;
}

std::optional<bool> DateOrder::monthFirst() const
{
    if (m_day == m_month)
        return {};
    return m_month;
}

} // namespace truceline
