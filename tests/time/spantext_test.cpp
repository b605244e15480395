// SPDX-License-Identifier: MIT
#include "time/spantext.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

class SpanTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesSpans_data()
    {
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& dates, const QString& language, const QString& expected) {
            QTest::newRow(name) << dates << language << expected;
        };
        row("a day", u"2022-09-13"_s, u"en"_s, u"13 September 2022"_s);
        row("two days", u"2022-09-13/2022-09-14"_s, u"en"_s, u"13–14 September 2022"_s);
        row("days of two months", u"2022-09-28/2022-10-02"_s, u"en"_s, u"28 September – 2 October 2022"_s);
        row("days of two years", u"1991-12-30/1992-01-02"_s, u"en"_s, u"30 December 1991 – 2 January 1992"_s);
        row("a month", u"2022-09"_s, u"en"_s, u"September 2022"_s);
        row("February of a leap year", u"2020-02"_s, u"en"_s, u"February 2020"_s);
        row("28 days of such a February", u"2020-02-01/2020-02-28"_s, u"en"_s, u"1–28 February 2020"_s);
        row("months of one year", u"2020-09/2020-11"_s, u"en"_s, u"September–November 2020"_s);
        row("months of two years", u"1991-11/1992-02"_s, u"en"_s, u"November 1991 – February 1992"_s);
        row("a year", u"2022"_s, u"en"_s, u"2022"_s);
        row("years", u"1992/1994"_s, u"en"_s, u"1992–1994"_s);
        row("all but a day of a year", u"2022-01-01/2022-12-30"_s, u"en"_s, u"1 January – 30 December 2022"_s);
        row("an open end", u"2021-05-12/.."_s, u"en"_s, u"since 12 May 2021"_s);
        row("an open start", u"../2023-10-03"_s, u"en"_s, u"until 3 October 2023"_s);
        row("open", u".."_s, u"en"_s, u"at any time"_s);
        row("a day in Russian", u"2022-09-13"_s, u"ru"_s, u"13 сентября 2022"_s);
        row("a month in Russian", u"2022-09"_s, u"ru"_s, u"сентябрь 2022"_s);
        row("months in Russian", u"2020-09/2020-11"_s, u"ru"_s, u"сентябрь–ноябрь 2020"_s);
        row("a day in Armenian", u"2022-09-13"_s, u"hy"_s, u"13 սեպտեմբերի 2022"_s);
        row("a month in Armenian", u"2022-09"_s, u"hy"_s, u"սեպտեմբեր 2022"_s);
        row("a day in Azerbaijani", u"2022-09-13"_s, u"az"_s, u"13 sentyabr 2022"_s);
        row("days of two months in Azerbaijani", u"2022-09-28/2022-10-02"_s, u"az"_s,
            u"28 sentyabr – 2 oktyabr 2022"_s);
    }
    void writesSpans()
    {
        QFETCH(QString, dates);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(spanText(parseDateText(dates)->span, QLocale(language)), expected);
    }

    void writesDatesNoFinerThanTheyAre_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& start, const QString& end, const QString& expected) {
            QTest::newRow(name) << start << end << expected;
        };
        row("a day", u"2022-09-13"_s, u"2022-09-13"_s, u"13 September 2022"_s);
        row("two days", u"2022-09-13"_s, u"2022-09-14"_s, u"13–14 September 2022"_s);
        row("some time in a month", u"1988-11"_s, u"1988-11"_s, u"November 1988"_s);
        row("some time in a year", u"1988"_s, u"1988"_s, u"1988"_s);
        row("some time in three days", u"2022-09-13/2022-09-15"_s, u"2022-09-13/2022-09-15"_s,
            u"within 13–15 September 2022"_s);
        row("from a month to a day", u"1992-05"_s, u"2020-11-09"_s, u"May 1992 – 9 November 2020"_s);
        row("from a day to a year", u"1992-05-18"_s, u"1994"_s, u"18 May 1992 – 1994"_s);
        row("from month to month", u"1992-05"_s, u"1993-10"_s, u"May 1992 – October 1993"_s);
        row("from year to year", u"1992"_s, u"1994"_s, u"1992–1994"_s);
        row("since a day", u"1994-05-12"_s, {}, u"since 12 May 1994"_s);
        row("since a year", u"1994"_s, {}, u"since 1994"_s);
        row("since a month", u"1994-05"_s, u".."_s, u"since May 1994"_s);
        row("until a month", {}, u"2020-11"_s, u"until November 2020"_s);
        row("always", {}, {}, u"at any time"_s);
        row("an approximate year", u"1988~"_s, u"1988~"_s, u"about 1988"_s);
        row("an approximate start", u"1994-05-12~"_s, {}, u"since about 12 May 1994"_s);
        row("approximately three days", u"2022-09-13/2022-09-15~"_s, u"2022-09-13/2022-09-15~"_s,
            u"about within 13–15 September 2022"_s);
        row("ends the wrong way round", u"2022-09-14"_s, u"2022-08-12"_s, u"14 September – 12 August 2022"_s);
    }
    void writesDatesNoFinerThanTheyAre()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, expected);
        QCOMPARE(datesText(toDates(parseDateText(start), parseDateText(end)), QLocale(u"en"_s)), expected);
    }

    /// What a data set calls imprecise may have happened on any of its days, and on no other.
    void whatIsUncertainStaysWithinItsDays()
    {
        const Span days{toDay(QDate(1988, 11, 27)), toDay(QDate(1988, 11, 30))};
        Dates dates{days, {days.end, days.first}};
        QCOMPARE(datesText(dates, QLocale(u"en"_s)), u"within 27–29 November 1988"_s);
    }
};

QTEST_GUILESS_MAIN(SpanTextTest)
#include "spantext_test.moc"
