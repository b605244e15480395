// SPDX-License-Identifier: MIT
#include "geo/measurement.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

/// The coast of Antarctica in 18 positions, the example of GeographicLib's documentation ("Computing the area of a
/// geodesic polygon").
const Line kAntarctica{{-58, -63.1}, {-74, -72.9}, {-102, -71.9}, {-102, -74.9}, {-131, -74.3}, {-163, -77.5},
    {163, -77.4}, {172, -71.7}, {140, -65.9}, {113, -65.7}, {88, -66.6}, {59, -66.9}, {25, -69.8}, {-4, -70.0},
    {-14, -71.0}, {-33, -77.3}, {-46, -77.9}, {-61, -74.7}};

} // namespace

class MeasurementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPublishedOutline()
    {
        Line ring = kAntarctica;
        ring.push_back(ring.front());
        QVERIFY(near(area(Polygon{ring}), 13662703680020.1, 0.1));
        QVERIFY(near(measured(kAntarctica, true).length, 16831067.893, 1e-3));
    }

    void aChain()
    {
        const Line chain{{44, 0}, {45, 0}, {47, 0}};
        const double degree = 6378137.0 * M_PI / 180; // of the equator
        const Measurement open = measured(chain, false);
        QVERIFY(near(open.length, 3 * degree, 1e-6));
        QVERIFY(near(open.lastLeg, 2 * degree, 1e-6));
        QVERIFY(!open.area);
        QCOMPARE(measured({}, false), Measurement());
        QCOMPARE(measured({{45, 40}}, true), Measurement());
        QVERIFY(!measured({{45, 40}, {46, 40}}, true).area);
    }

    void anOctant()
    {
        const Measurement octant = measured({{0, 0}, {90, 0}, {0, 90}}, true);
        QVERIFY(octant.area);
        QVERIFY(near(*octant.area, 510065621724088.44 / 8, 1)); // Karney, Algorithms for geodesics: the whole ellipsoid
        QVERIFY(near(octant.length, 6378137.0 * M_PI / 2 + 2 * 10001965.729312, 1e-3));
        QVERIFY(near(octant.lastLeg, 10001965.729312, 1e-3));
    }

    void anOutlineThatCrossesItselfHasNoArea_data()
    {
        QTest::addColumn<Line>("corners");
        QTest::addColumn<bool>("crosses");
        QTest::newRow("a triangle") << Line{{45, 40}, {46, 40}, {45, 41}} << false;
        QTest::newRow("a square") << Line{{45, 40}, {46, 40}, {46, 41}, {45, 41}} << false;
        QTest::newRow("a bow tie") << Line{{45, 40}, {46, 41}, {46, 40}, {45, 41}} << true;
        QTest::newRow("a bow tie closed by its last side") << Line{{45, 40}, {46, 40}, {45, 41}, {46, 41}} << true;
        QTest::newRow("a side touched by a corner") << Line{{45, 40}, {47, 40}, {47, 41}, {46, 40}, {45, 41}} << true;
        QTest::newRow("a dent") << Line{{45, 40}, {47, 40}, {47, 41}, {46, 40.5}, {45, 41}} << false;
    }
    void anOutlineThatCrossesItselfHasNoArea()
    {
        QFETCH(const Line, corners);
        QTEST(crossesItself(corners), "crosses");
        QFETCH(const bool, crosses);
        QCOMPARE(measured(corners, true).area.has_value(), !crosses);
        QVERIFY(measured(corners, true).length > measured(corners, false).length);
    }

    // A geodesic between two positions of one parallel bulges towards the pole by d² tan φ / 8R (Snyder, spherical).
    void positionsAlongAGeodesic()
    {
        const Line line = geodesic({44, 40}, {47, 40}, 1000);
        QCOMPARE(line.front(), (LonLat{44, 40}));
        QCOMPARE(line.back(), (LonLat{47, 40}));
        QVERIFY(near(length(line), distance({44, 40}, {47, 40}), 1e-6));
        QCOMPARE(line.size(), std::size_t(std::ceil(distance({44, 40}, {47, 40}) / 1000)) + 1);
        const double d = distance({44, 40}, {47, 40});
        const double bulge = d * d * std::tan(40 * M_PI / 180) / (8 * 6378137.0);
        const LonLat top = *std::ranges::max_element(line, {}, &LonLat::lat);
        QVERIFY(near(distance({45.5, 40}, {45.5, top.lat}), bulge, 0.01 * bulge));
        QCOMPARE(geodesic({44, 40}, {44, 40}, 1000).size(), std::size_t(2));
    }

    void lengthsHaveSensibleDigits_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0.0 m"_s;
        QTest::newRow("metres") << 853.2 << u"853 m"_s;
        QTest::newRow("almost a kilometre") << 999.7 << u"1.00 km"_s;
        QTest::newRow("some kilometres") << 3416.0 << u"3.42 km"_s;
        QTest::newRow("almost ten") << 9996.0 << u"10.0 km"_s;
        QTest::newRow("more") << 34160.0 << u"34.2 km"_s;
        QTest::newRow("far") << 1204300.0 << u"1,204 km"_s;
    }
    void lengthsHaveSensibleDigits()
    {
        QFETCH(const double, metres);
        QTEST(lengthText(metres, QLocale(QLocale::English)), "text");
    }

    void areasHaveSensibleDigits_data()
    {
        QTest::addColumn<double>("metres2");
        QTest::addColumn<QString>("text");
        QTest::newRow("square metres") << 853.2 << u"853 m²"_s;
        QTest::newRow("hectares") << 34200.0 << u"3.42 ha"_s;
        QTest::newRow("many hectares") << 853000.0 << u"85.3 ha"_s;
        QTest::newRow("almost a square kilometre") << 999700.0 << u"1.00 km²"_s;
        QTest::newRow("square kilometres") << 12.7e6 << u"12.7 km²"_s;
        QTest::newRow("many") << 4400e6 << u"4,400 km²"_s;
    }
    void areasHaveSensibleDigits()
    {
        QFETCH(const double, metres2);
        QTEST(areaText(metres2, QLocale(QLocale::English)), "text");
    }
};

QTEST_GUILESS_MAIN(MeasurementTest)
#include "measurement_test.moc"
