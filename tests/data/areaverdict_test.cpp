// SPDX-License-Identifier: MIT
#include "data/areaverdict.h"

#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// A square of a tenth of a degree about 39.55° N: 8.596 km by 11.103 km.
const Geometry kSquare = Polygons{{{{45.9, 39.5}, {46, 39.5}, {46, 39.6}, {45.9, 39.6}, {45.9, 39.5}}}};

Claim claimed(double low, double high)
{
    Claim claim;
    claim.unit = u"km2"_s;
    claim.valueLow = std::isfinite(low) ? QString::number(low, 'g', 17) : QString();
    claim.valueHigh = std::isfinite(high) ? QString::number(high, 'g', 17) : QString();
    return claim;
}

} // namespace

class AreaVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedErrorsAreFlagged_data()
    {
        QTest::addColumn<double>("factor"); // drawn by claimed
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("the same") << 1.0 << 0.0 << false << true;
        QTest::newRow("3 % off") << 1.03 << 0.0 << false << false;
        QTest::newRow("13 % too large") << 1.13 << 0.0 << true << false;
        QTest::newRow("13 % too small") << 0.87 << 0.0 << true << false;
        QTest::newRow("13 % off, as the outline allows") << 1.13 << 2.0 << true << true;
        QTest::newRow("13 % off, more than the outline allows") << 1.13 << 0.1 << true << false;
        QTest::newRow("twice as large") << 2.0 << 0.5 << true << false;
        QTest::newRow("half as large") << 0.5 << 2.0 << true << false;
    }
    void plantedErrorsAreFlagged()
    {
        QFETCH(const double, factor);
        QFETCH(const double, uncertainty);
        QFETCH(const bool, differs);
        QFETCH(const bool, isAllowed);
        const DrawnArea drawn = drawnArea(kSquare, uncertainty);
        const double size = drawn.km2 / factor;
        const auto verdict = areaVerdict(claimed(size, size), drawn);
        QVERIFY(verdict);
        QVERIFY(std::abs(verdict->ratio - factor) < 1e-9);
        QVERIFY(std::abs(verdict->difference - (drawn.km2 - size)) < 1e-9);
        QCOMPARE(verdict->differs, differs);
        QCOMPARE(verdict->isAllowed, isAllowed);
    }

    void theOutlineAllowsItsLengthTimesItsUncertainty()
    {
        const DrawnArea drawn = drawnArea(kSquare, 0.1);
        QVERIFY(std::abs(drawn.km2 - 95.4) < 0.1);
        QVERIFY(std::abs(drawn.toleranceKm2 - 0.1 * 2 * (8.596 + 11.103)) < 0.01);
        QCOMPARE(drawnArea(kSquare, 100).toleranceKm2, drawn.km2); // never less than nothing
    }

    void boundsAreKept()
    {
        const DrawnArea drawn = drawnArea(kSquare, 0);
        QCOMPARE(areaVerdict(claimed(90, 100), drawn)->difference, 0.0);
        QVERIFY(!areaVerdict(claimed(45, qInf()), drawn)->differs);
        QVERIFY(areaVerdict(claimed(150, qInf()), drawn)->differs);
        QVERIFY(areaVerdict(claimed(-qInf(), 50), drawn)->differs);
    }

    void whatIsNoSizeHasNoVerdict()
    {
        const DrawnArea drawn = drawnArea(kSquare, 0);
        QVERIFY(!areaVerdict(claimed(0, 0), drawn));
        Claim people = claimed(10, 10);
        people.unit = u"persons"_s;
        QVERIFY(!areaVerdict(people, drawn));
        Claim text = claimed(qInf(), qInf());
        text.value = u"all of it"_s;
        QVERIFY(!areaVerdict(text, drawn));
        QVERIFY(!areaVerdict(claimed(10, 10), drawnArea(Points{{45, 40}}, 0)));
    }
};

QTEST_GUILESS_MAIN(AreaVerdictTest)
#include "areaverdict_test.moc"
