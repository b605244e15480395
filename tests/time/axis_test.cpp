// SPDX-License-Identifier: MIT
#include "time/axis.h"

#include <QTest>

#include <cmath>

using namespace truceline;

Q_DECLARE_METATYPE(truceline::Step)

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

const Span kWhole{day(1988, 1, 1), day(2026, 1, 1)};

} // namespace

class AxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasItsPixel()
    {
        for (const double length : {333.0, 1280.0, 1913.7, 20000.0}) {
            const TimeAxis axis{kWhole, length};
            for (Day d = kWhole.first; d < kWhole.end; ++d) {
                QCOMPARE(axis.day(axis.position(d)), d);
                QCOMPARE(axis.day(axis.position(d) + 0.99 * axis.pixelsPerDay()), d);
            }
        }
    }

    void pixelsOutsideGiveTheEnds()
    {
        const TimeAxis axis{kWhole, 1000};
        QCOMPARE(axis.position(kWhole.first), 0.0);
        QCOMPARE(axis.position(kWhole.end), 1000.0);
        QCOMPARE(axis.day(-5), kWhole.first);
        QCOMPARE(axis.day(1000), kWhole.last());
        QCOMPARE(axis.day(1e12), kWhole.last());
    }

    void openDaysLieFarOutside()
    {
        const TimeAxis axis{kWhole, 1000};
        QVERIFY(axis.position(kOpenStart) < -1e6);
        QVERIFY(axis.position(kOpenEnd) > 1e6);
    }

    void zoomingKeepsTheDayUnderThePointer()
    {
        const TimeAxis axis{kWhole, 1000};
        for (const double pixel : {0.0, 250.0, 617.0, 1000.0}) {
            const TimeAxis near = axis.zoomed(8, pixel, kWhole);
            QCOMPARE(near.range.end - near.range.first, (kWhole.end - kWhole.first) / 8);
            const double before = axis.range.first + pixel / axis.pixelsPerDay();
            const double after = near.range.first + pixel / near.pixelsPerDay();
            QVERIFY2(std::abs(before - after) <= 0.5, qPrintable(QString::number(before - after)));
        }
    }

    void zoomingStaysBetweenAWeekAndTheWhole()
    {
        const TimeAxis axis{kWhole, 1000};
        QCOMPARE(axis.zoomed(0.5, 400, kWhole), axis);
        QCOMPARE(axis.zoomed(1e-300, 400, kWhole), axis);
        const TimeAxis week = axis.zoomed(1e300, 400, kWhole);
        QCOMPARE(week.range.end - week.range.first, 7);
        QVERIFY(kWhole.contains(week.range));
        const Span short_{100, 103};
        QCOMPARE(TimeAxis(short_, 50).zoomed(2, 10, short_).range, short_);
    }

    void smallFactorsAlwaysChangeSomething()
    {
        TimeAxis axis{kWhole, 1000};
        while (axis.range.end - axis.range.first > 7) {
            const TimeAxis next = axis.zoomed(1.01, 500, kWhole);
            QVERIFY(next.range.end - next.range.first < axis.range.end - axis.range.first);
            axis = next;
        }
        while (axis.range != kWhole) {
            const TimeAxis next = axis.zoomed(0.99, 500, kWhole);
            QVERIFY(next.range.end - next.range.first > axis.range.end - axis.range.first);
            axis = next;
        }
    }

    void scrollingStopsAtTheEnds()
    {
        const TimeAxis axis{{kWhole.first + 100, kWhole.first + 200}, 1000};
        QCOMPARE(axis.scrolled(30, kWhole).range, Span(kWhole.first + 130, kWhole.first + 230));
        QCOMPARE(axis.scrolled(-30, kWhole).range, Span(kWhole.first + 70, kWhole.first + 170));
        QCOMPARE(axis.scrolled(-101, kWhole).range, Span(kWhole.first, kWhole.first + 100));
        QCOMPARE(axis.scrolled(kOpenEnd, kWhole).range, Span(kWhole.end - 100, kWhole.end));
        QCOMPARE(axis.scrolled(kOpenStart, kWhole).range, Span(kWhole.first, kWhole.first + 100));
    }

    void ticksStandApartAndOnBeginnings_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<Step>("unit");
        QTest::newRow("a week by days") << 7 << Step::Day;
        QTest::newRow("two months by weeks") << 60 << Step::Week;
        QTest::newRow("ten months by months") << 300 << Step::Month;
        QTest::newRow("three years by quarters") << 1000 << Step::Quarter;
        QTest::newRow("ten years by years") << 3650 << Step::Year;
        QTest::newRow("38 years by some years") << kWhole.end - kWhole.first << Step::Year;
        QTest::newRow("thousands of years") << 2000000 << Step::Year;
    }
    void ticksStandApartAndOnBeginnings()
    {
        QFETCH(int, days);
        QFETCH(Step, unit);
        constexpr double kApart = 64;
        // Beginning on each day of a month, so that ticks near both ends are met.
        for (Day first = day(2000, 1, 15); first < day(2000, 2, 15); ++first) {
            const TimeAxis axis{{first, first + days}, 1000};
            QCOMPARE(finestStep(axis, kApart), unit);
            const std::vector<Tick> marks = ticks(axis, kApart);
            QVERIFY(!marks.empty());
            for (std::size_t i = 0; i < marks.size(); ++i) {
                QCOMPARE(marks[i].unit, unit);
                QCOMPARE(unitStart(marks[i].day, unit), marks[i].day);
                QVERIFY(axis.range.contains(marks[i].day));
                if (i > 0)
                    QVERIFY(axis.position(marks[i].day) - axis.position(marks[i - 1].day) >= kApart);
            }
        }
    }

    void yearsAreCountedInRoundNumbers()
    {
        const TimeAxis axis{kWhole, 1000};
        std::vector<int> years;
        for (const Tick& tick : ticks(axis, 64))
            years.push_back(toDate(tick.day).year());
        QCOMPARE(years, std::vector({1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025}));
    }
};

QTEST_GUILESS_MAIN(AxisTest)
#include "axis_test.moc"
