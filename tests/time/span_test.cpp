// SPDX-License-Identifier: MIT
#include "time/span.h"

#include <QTest>

#include <vector>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Whether a span holds a day, written as what a span means rather than as the code under test.
bool holds(Span span, int day)
{
    return (span.isOpenStart() || span.first <= day) && (span.isOpenEnd() || day < span.end);
}

/// All spans over the days 0 to 4 that are not empty, open ends included.
std::vector<Span> smallSpans()
{
    std::vector<Span> spans;
    for (const Day first : {kOpenStart, 0, 1, 2, 3, 4}) {
        for (const Day end : {1, 2, 3, 4, 5, kOpenEnd}) {
            if (first < end)
                spans.push_back({first, end});
        }
    }
    return spans;
}

} // namespace

class SpanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDays_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("day");
        QTest::newRow("the epoch") << QDate(1970, 1, 1) << 0;
        QTest::newRow("the day before") << QDate(1969, 12, 31) << -1;
        QTest::newRow("a leap day") << QDate(2000, 2, 29) << 11016;
        QTest::newRow("the day after it") << QDate(2000, 3, 1) << 11017;
        QTest::newRow("the first day of all") << QDate(1, 1, 1) << -719162;
        QTest::newRow("the last day of all") << QDate(9999, 12, 31) << 2932896;
        QTest::newRow("before the switch of 1752, proleptic") << QDate(1752, 9, 2) << -79378;
        QTest::newRow("twelve days on, after it") << QDate(1752, 9, 14) << -79366;
    }
    void countsDays()
    {
        QFETCH(QDate, date);
        QFETCH(int, day);
        QCOMPARE(toDay(date), day);
        QCOMPARE(toDate(day), date);
    }

    void writesDays()
    {
        QCOMPARE(isoText(0), u"1970-01-01"_s);
        QCOMPARE(isoText(-719162), u"0001-01-01"_s);
        QCOMPARE(isoText(kOpenStart), u".."_s);
        QCOMPARE(isoText(kOpenEnd), u".."_s);
    }

    void aDayIsASpan()
    {
        QCOMPARE(daySpan(5), Span(5, 6));
        QCOMPARE(daySpan(kOpenEnd).last(), kOpenEnd);
        for (const Span span : smallSpans())
            QCOMPARE(daySpan(kOpenEnd).overlaps(span), span.isOpenEnd());
    }

    void agreesWithSetsOfDays()
    {
        for (const Span a : smallSpans()) {
            for (const Span b : smallSpans()) {
                bool overlap = false;
                bool inside = true;
                for (int day = -1; day <= 5; ++day) {
                    QCOMPARE(a.contains(day), holds(a, day));
                    overlap = overlap || (holds(a, day) && holds(b, day));
                    inside = inside && (!holds(b, day) || holds(a, day));
                }
                QCOMPARE(a.overlaps(b), overlap);
                QCOMPARE(a.contains(b), inside);
            }
        }
    }

    void knowsItsEnds()
    {
        QVERIFY(Span().isOpenStart() && Span().isOpenEnd() && !Span().isEmpty());
        QVERIFY(Span().contains(kOpenStart) && Span().contains(0) && Span().contains(kOpenEnd));
        QCOMPARE(Span().last(), kOpenEnd);
        QCOMPARE(Span(0, 5).last(), 4);
        QVERIFY(Span(5, 5).isEmpty() && Span(6, 5).isEmpty() && !Span(4, 5).isEmpty());
        QCOMPARE(daySpan(7), Span(7, 8));
    }
};

QTEST_GUILESS_MAIN(SpanTest)
#include "span_test.moc"
