// SPDX-License-Identifier: MIT
#include "time/step.h"

#include <QTest>

using namespace truceline;

Q_DECLARE_METATYPE(truceline::Step)

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

constexpr std::array kSteps{Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year};

} // namespace

class StepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a day over a year's end") << QDate(2021, 12, 31) << Step::Day << 1 << QDate(2022, 1, 1);
        QTest::newRow("a week over a leap day") << QDate(2020, 2, 26) << Step::Week << 1 << QDate(2020, 3, 4);
        QTest::newRow("a month to a shorter one") << QDate(2022, 1, 31) << Step::Month << 1 << QDate(2022, 2, 28);
        QTest::newRow("a month to a leap February") << QDate(2020, 1, 31) << Step::Month << 1 << QDate(2020, 2, 29);
        QTest::newRow("a month back over a year's end")
            << QDate(2022, 1, 15) << Step::Month << -1 << QDate(2021, 12, 15);
        QTest::newRow("fourteen months") << QDate(2022, 11, 30) << Step::Month << 14 << QDate(2024, 1, 30);
        QTest::newRow("a quarter") << QDate(2022, 11, 30) << Step::Quarter << 1 << QDate(2023, 2, 28);
        QTest::newRow("a year from a leap day") << QDate(2020, 2, 29) << Step::Year << 1 << QDate(2021, 2, 28);
        QTest::newRow("four years from a leap day") << QDate(2020, 2, 29) << Step::Year << 4 << QDate(2024, 2, 29);
        QTest::newRow("days over the switch of 1752") << QDate(1752, 9, 2) << Step::Day << 1 << QDate(1752, 9, 3);
        QTest::newRow("a month over the switch of 1752") << QDate(1752, 8, 8) << Step::Month << 1 << QDate(1752, 9, 8);
        QTest::newRow("a year from the first day") << QDate(1, 1, 1) << Step::Year << 1 << QDate(2, 1, 1);
        QTest::newRow("none") << QDate(2022, 1, 31) << Step::Month << 0 << QDate(2022, 1, 31);
    }
    void steps()
    {
        QFETCH(QDate, from);
        QFETCH(Step, step);
        QFETCH(int, count);
        QFETCH(QDate, to);
        QCOMPARE(toDate(stepped(toDay(from), step, count)), to);
    }

    void findsTheBeginning_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QDate>("start");
        const QDate date(2022, 9, 14); // a Wednesday
        QTest::newRow("of the day") << date << Step::Day << date;
        QTest::newRow("of the week, a Monday") << date << Step::Week << QDate(2022, 9, 12);
        QTest::newRow("of a week that a Monday begins") << QDate(2022, 9, 12) << Step::Week << QDate(2022, 9, 12);
        QTest::newRow("of a week that a Sunday ends") << QDate(2022, 9, 18) << Step::Week << QDate(2022, 9, 12);
        QTest::newRow("of a week in two years") << QDate(2022, 1, 1) << Step::Week << QDate(2021, 12, 27);
        QTest::newRow("of the month") << date << Step::Month << QDate(2022, 9, 1);
        QTest::newRow("of the quarter") << date << Step::Quarter << QDate(2022, 7, 1);
        QTest::newRow("of the last quarter") << QDate(2022, 12, 31) << Step::Quarter << QDate(2022, 10, 1);
        QTest::newRow("of the year") << date << Step::Year << QDate(2022, 1, 1);
        QTest::newRow("of the first week of all, a Monday") << QDate(1, 1, 3) << Step::Week << QDate(1, 1, 1);
    }
    void findsTheBeginning()
    {
        QFETCH(QDate, date);
        QFETCH(Step, step);
        QFETCH(QDate, start);
        QCOMPARE(toDate(unitStart(toDay(date), step)), start);
    }

    void unitsFollowEachOtherWithoutGap()
    {
        for (const Step step : kSteps) {
            for (const Span span : {Span{day(2019, 12, 30), day(2021, 3, 2)}, Span{day(1752, 8, 30), day(1753, 1, 1)},
                     Span{day(1, 1, 1), day(2, 1, 1)}, daySpan(day(2022, 9, 14)), daySpan(day(1969, 12, 31))}) {
                const std::vector<Day> edges = unitEdges(span, step);
                QVERIFY(edges.size() >= 2);
                QVERIFY(edges.front() <= span.first && edges[1] > span.first);
                QVERIFY(edges.back() >= span.end && edges[edges.size() - 2] < span.end);
                for (std::size_t i = 1; i < edges.size(); ++i) {
                    QCOMPARE(unitStart(edges[i], step), edges[i]);
                    for (Day inside = edges[i - 1]; inside < edges[i]; ++inside)
                        QCOMPARE(unitStart(inside, step), edges[i - 1]);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(StepTest)
#include "step_test.moc"
