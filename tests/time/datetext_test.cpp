// SPDX-License-Identifier: MIT
#include "time/datetext.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// "first last", with " about" behind it where approximate.
QString described(const std::optional<DateText>& date)
{
    if (!date)
        return u"nothing"_s;
    const QString last = date->span.isOpenEnd() ? u".."_s : isoText(date->span.last());
    return isoText(date->span.first) + u' ' + last + (date->approximate ? u" about"_s : QString());
}

} // namespace

class DateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsEveryDayOfTenYears();
    void readsEveryUnspecifiedDigitAsBruteForceDoes();
    void joinsStartAndEnd_data();
    void joinsStartAndEnd();
};

void DateTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a year", u"2022"_s, u"2022-01-01 2022-12-31"_s);
    row("the first year", u"0001"_s, u"0001-01-01 0001-12-31"_s);
    row("the last year", u"9999"_s, u"9999-01-01 9999-12-31"_s);
    row("a month", u"2022-09"_s, u"2022-09-01 2022-09-30"_s);
    row("February of a leap year", u"2000-02"_s, u"2000-02-01 2000-02-29"_s);
    row("February of a century that is no leap year", u"1900-02"_s, u"1900-02-01 1900-02-28"_s);
    row("a day", u"2022-09-13"_s, u"2022-09-13 2022-09-13"_s);
    row("a leap day", u"2020-02-29"_s, u"2020-02-29 2020-02-29"_s);
    row("a day that the switch of 1752 left out in Britain", u"1752-09-08"_s, u"1752-09-08 1752-09-08"_s);
    row("space around is no matter", u" 2022-09-13\n"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp", u"2022-09-13T00:05"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp with seconds", u"2022-09-13T00:05:59"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp with a leap second", u"2016-12-31T23:59:60Z"_s, u"2016-12-31 2016-12-31"_s);
    row("a timestamp in UTC", u"2022-09-13T23:59:59.999Z"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp with an offset keeps its own day", u"2022-09-13T00:05:00+04:00"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp with a short offset", u"2022-09-13T00:05:00-0330"_s, u"2022-09-13 2022-09-13"_s);
    row("a timestamp with a blank, as in UCDP", u"2022-09-13 00:00:00.000"_s, u"2022-09-13 2022-09-13"_s);
    row("an interval of days", u"2022-09-13/2022-09-14"_s, u"2022-09-13 2022-09-14"_s);
    row("an interval of one day", u"2022-09-13/2022-09-13"_s, u"2022-09-13 2022-09-13"_s);
    row("an interval of months", u"1991-11/1992-02"_s, u"1991-11-01 1992-02-29"_s);
    row("an interval of mixed precision", u"1994-05-12/2020"_s, u"1994-05-12 2020-12-31"_s);
    row("an interval that ends in its own month", u"2022-09-20/2022-09"_s, u"2022-09-20 2022-09-30"_s);
    row("an interval of timestamps", u"2022-09-13T10:00/2022-09-14T09:00"_s, u"2022-09-13 2022-09-14"_s);
    row("an open end", u"1994-05-12/.."_s, u"1994-05-12 .."_s);
    row("an open start", u"../1994-05-12"_s, u".. 1994-05-12"_s);
    row("an unknown end", u"1994-05-12/"_s, u"1994-05-12 .."_s);
    row("an unknown start", u"/1994-05-12"_s, u".. 1994-05-12"_s);
    row("open", u".."_s, u".. .."_s);
    row("open at both ends", u"../.."_s, u".. .."_s);
    row("an approximate year", u"1988~"_s, u"1988-01-01 1988-12-31 about"_s);
    row("an uncertain month", u"1988-02?"_s, u"1988-02-01 1988-02-29 about"_s);
    row("an approximate and uncertain day", u"1988-02-20%"_s, u"1988-02-20 1988-02-20 about"_s);
    row("an interval with an approximate end", u"1988/1991~"_s, u"1988-01-01 1991-12-31 about"_s);
    row("a decade", u"199X"_s, u"1990-01-01 1999-12-31"_s);
    row("a century", u"19XX"_s, u"1900-01-01 1999-12-31"_s);
    row("any year", u"XXXX"_s, u"0001-01-01 9999-12-31"_s);
    row("an unspecified month", u"1993-XX"_s, u"1993-01-01 1993-12-31"_s);
    row("an unspecified day", u"1993-02-XX"_s, u"1993-02-01 1993-02-28"_s);
    row("an unspecified month and day", u"1993-XX-XX"_s, u"1993-01-01 1993-12-31"_s);
    row("an unspecified month of a known day", u"1993-XX-31"_s, u"1993-01-31 1993-12-31"_s);
    row("the last months of a year", u"1993-1X"_s, u"1993-10-01 1993-12-31"_s);
    row("the first months of a year", u"1993-0X"_s, u"1993-01-01 1993-09-30"_s);
    row("the last days of a month", u"1993-04-3X"_s, u"1993-04-30 1993-04-30"_s);
    row("the days of a month that end in five", u"1993-04-X5"_s, u"1993-04-05 1993-04-25"_s);
    row("a leap day of some year of a decade", u"199X-02-29"_s, u"1992-02-29 1996-02-29"_s);
    row("an unspecified and uncertain year", u"199X?"_s, u"1990-01-01 1999-12-31 about"_s);
}

void DateTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(parseDateText(text)), expected);
    QCOMPARE(described(parseDateText(text.toStdString())), expected);
}

void DateTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", u""_s);
    row("blanks", u"  "_s);
    row("a word", u"yesterday"_s);
    row("a day that February does not have", u"2022-02-30"_s);
    row("a leap day of a common year", u"2022-02-29"_s);
    row("a leap day of a century that is no leap year", u"1900-02-29"_s);
    row("the 31st of June", u"2022-06-31"_s);
    row("month 0", u"2022-00"_s);
    row("month 13", u"2022-13"_s);
    row("day 0", u"2022-09-00"_s);
    row("day 32", u"2022-01-32"_s);
    row("year 0", u"0000"_s);
    row("a day of year 0", u"0000-01-01"_s);
    row("a negative year", u"-0001"_s);
    row("three digits", u"202"_s);
    row("five digits", u"20220"_s);
    row("digits alone", u"20220913"_s);
    row("one digit for a month", u"2022-9"_s);
    row("one digit for a day", u"2022-09-1"_s);
    row("slashes as separators", u"2022/09/13"_s);
    row("dots as separators", u"13.09.2022"_s);
    row("a dash too many", u"2022-09-"_s);
    row("words behind", u"2022-09-13 evening"_s);
    row("an impossible hour", u"2022-09-13T25:00"_s);
    row("an impossible minute", u"2022-09-13T10:60"_s);
    row("an hour alone", u"2022-09-13T10"_s);
    row("a broken offset", u"2022-09-13T10:00+"_s);
    row("a timestamp of a day that does not exist", u"2022-02-30T10:00"_s);
    row("a mark alone", u"~"_s);
    row("two marks", u"2022~~"_s);
    row("a mark in front", u"~2022"_s);
    row("an open end with a mark", u"..~"_s);
    row("an unspecified month that no digit completes", u"2022-2X"_s);
    row("an unspecified day that no digit completes", u"2022-09-4X"_s);
    row("a day that no month of the pattern has", u"2022-0X-32"_s);
    row("a leap day in years that are never leap years", u"XXX1-02-29"_s);
    row("the 30th of some February", u"XXXX-02-30"_s);
    row("a small x", u"199x"_s);
    row("an interval that ends before it begins", u"2022-09-14/2022-09-13"_s);
    row("an interval of nothing", u"/"_s);
    row("an interval of three", u"2022/2023/2024"_s);
    row("an interval with a broken start", u"2022-02-30/2022-03-01"_s);
    row("an interval with a broken end", u"2022-02-01/2022-02-30"_s);
    row("a shortened interval", u"2022-09-13/14"_s);
    row("three dots", u"..."_s);
    row("Arabic digits", u"٢٠٢٢"_s);
    row("full-width digits", u"２０２２"_s);
    row("a minus sign as separator", u"2022−09"_s);
    row("a letter beyond Latin-1 behind a year", u"2022Ա"_s);
    row("a zero byte", u"2022\0"_s);
}

void DateTextTest::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(described(parseDateText(text)), u"nothing"_s);
    QCOMPARE(described(parseDateText(text.toStdString())), u"nothing"_s);
}

void DateTextTest::readsEveryDayOfTenYears()
{
    for (QDate date(1996, 1, 1); date.year() < 2006; date = date.addDays(1)) {
        const auto read = parseDateText(date.toString(Qt::ISODate));
        QVERIFY(read);
        QCOMPARE(*read, DateText(daySpan(toDay(date)), false));
    }
}

void DateTextTest::readsEveryUnspecifiedDigitAsBruteForceDoes()
{
    // 1992-02-29 and 2021-12-31 with every choice of digits replaced by X, against a search over all days.
    for (const QString& day : {u"1992-02-29"_s, u"2021-12-31"_s}) {
        for (int choice = 0; choice < 256; ++choice) {
            QString pattern = day;
            int bit = 0;
            for (QChar& character : pattern) {
                if (character != u'-' && (choice >> bit++) % 2 == 1)
                    character = u'X';
            }
            const auto matches = [&pattern](const QString& candidate) {
                return std::ranges::equal(
                    candidate, pattern, [](QChar digit, QChar wanted) { return wanted == u'X' || digit == wanted; });
            };
            const auto read = parseDateText(pattern);
            QVERIFY2(read, qPrintable(pattern));
            QVERIFY2(matches(isoText(read->span.first)) && matches(isoText(read->span.last())), qPrintable(pattern));
            // No day within a year outside the span matches; further off the year's own digits decide.
            for (Day offset = 1; offset <= 366; ++offset) {
                const QDate before = toDate(read->span.first - offset);
                const QDate after = toDate(read->span.last() + offset);
                QVERIFY2(before.year() < 1 || !matches(before.toString(Qt::ISODate)), qPrintable(pattern));
                QVERIFY2(after.year() > 9999 || !matches(after.toString(Qt::ISODate)), qPrintable(pattern));
            }
        }
    }
}

void DateTextTest::joinsStartAndEnd_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("core");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char* name, const QString& start, const QString& end, const QString& span,
                         const QString& core,
                         bool exact) { QTest::newRow(name) << start << end << span << core << exact; };
    // Spans are written as their first day and the day after their last.
    row("two days", u"2022-09-12"_s, u"2022-09-14"_s, u"2022-09-12 2022-09-15"_s, u"2022-09-12 2022-09-15"_s, true);
    row("one month both times", u"1988-11"_s, u"1988-11"_s, u"1988-11-01 1988-12-01"_s, u"1988-11-30 1988-11-02"_s,
        false);
    row("two years", u"1992"_s, u"1994"_s, u"1992-01-01 1995-01-01"_s, u"1992-12-31 1994-01-02"_s, false);
    row("a day and a year", u"1992-05-18"_s, u"1993"_s, u"1992-05-18 1994-01-01"_s, u"1992-05-18 1993-01-02"_s, false);
    row("no end", u"2021-05-12"_s, {}, u"2021-05-12 .."_s, u"2021-05-12 .."_s, true);
    row("an open end", u"2021-05-12"_s, u".."_s, u"2021-05-12 .."_s, u"2021-05-12 .."_s, true);
    row("no start", {}, u"2021-05-12"_s, u".. 2021-05-13"_s, u".. 2021-05-13"_s, true);
    row("neither", {}, {}, u".. .."_s, u".. .."_s, true);
    row("an approximate day", u"2021-05-12~"_s, u"2021-05-14"_s, u"2021-05-12 2021-05-15"_s, u"2021-05-12 2021-05-15"_s,
        false);
    row("a start that may come later", u"2020/.."_s, {}, u"2020-01-01 .."_s, u".. .."_s, false);
    row("an end that may have come earlier", {}, u"../2020"_s, u".. 2021-01-01"_s, u".. .."_s, false);
    row("an end before the start", u"2022-09-14"_s, u"2022-09-12"_s, u"2022-09-14 2022-09-13"_s,
        u"2022-09-14 2022-09-13"_s, true);
}

void DateTextTest::joinsStartAndEnd()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, span);
    QFETCH(QString, core);
    QFETCH(bool, exact);
    const auto written = [](Span s) { return u"%1 %2"_s.arg(isoText(s.first), isoText(s.end)); };
    const Dates dates = toDates(parseDateText(start), parseDateText(end));
    QCOMPARE(written(dates.span), span);
    QCOMPARE(written(dates.core), core);
    QCOMPARE(dates.exact, exact);
    QCOMPARE(dates.approximate, start.endsWith(u'~'));
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetext_test.moc"
