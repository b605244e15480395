// SPDX-License-Identifier: MIT
#include "geo/geodesic.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace truceline;

namespace {

constexpr double kMajor = 6378137.0;
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kEccentricity2 = kFlattening * (2 - kFlattening);
constexpr double kPi = std::numbers::pi;

/// The area in m² from the equator to a latitude over one radian of longitude: b²/2 · (s / (1 − e²s²) + artanh(e s) /
/// e) with s = sin φ. Formula: J. P. Snyder, Map Projections, USGS Professional Paper 1395, equation 3-12.
double zone(double lat)
{
    const double e = std::sqrt(kEccentricity2);
    const double s = std::sin(lat * kPi / 180);
    const double b = kMajor * (1 - kFlattening);
    return b * b / 2 * (s / (1 - kEccentricity2 * s * s) + std::atanh(e * s) / e);
}

/// A rectangle of degrees whose parallels are cut into so short pieces that geodesics follow them.
Polygon rectangle(double west, double south, double east, double north, int pieces)
{
    Line ring;
    for (int i = 0; i <= pieces; ++i)
        ring.push_back({west + (east - west) * i / pieces, south});
    for (int i = 0; i <= pieces; ++i)
        ring.push_back({east - (east - west) * i / pieces, north});
    ring.push_back(ring.front());
    return {ring};
}

bool near(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

} // namespace

#define VERIFY_NEAR(actual, expected, relative)                                                                        \
    QVERIFY2(near(actual, expected, relative),                                                                         \
        qPrintable(QStringLiteral("%1, expected %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))

class GeodesicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The equator and the meridians are geodesics, so the closed form is exact.
    void theOctantOfTheEllipsoid()
    {
        const Polygon octant{{{0, 0}, {90, 0}, {0, 90}, {0, 0}}};
        VERIFY_NEAR(area(octant), zone(90) * kPi / 2, 1e-12);
        // The whole ellipsoid as Karney gives it: 510 065 621 724 088.44 m².
        VERIFY_NEAR(8 * area(octant), 510065621724088.44, 1e-12);
    }

    void sectorsFromTheEquatorToThePole_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.001, 1.0, 7.5, 30.0, 60.0, 120.0, 170.0})
            QTest::addRow("%g degrees wide", degrees) << degrees;
    }
    void sectorsFromTheEquatorToThePole()
    {
        QFETCH(double, degrees);
        const Polygon north{{{40, 0}, {40 + degrees, 0}, {40, 90}, {40, 0}}};
        const Polygon south{{{40, 0}, {40 + degrees, 0}, {40, -90}, {40, 0}}};
        VERIFY_NEAR(area(north), zone(90) * degrees * kPi / 180, 1e-9);
        VERIFY_NEAR(area(south), zone(90) * degrees * kPi / 180, 1e-9);
    }

    void rectanglesOfDegrees_data()
    {
        QTest::addColumn<double>("south");
        QTest::addColumn<double>("north");
        QTest::newRow("around the border") << 38.0 << 42.0;
        QTest::newRow("from the equator") << 0.0 << 30.0;
        QTest::newRow("over the equator") << -20.0 << 10.0;
        QTest::newRow("far south") << -75.0 << -60.0;
        QTest::newRow("a thin one") << 39.8 << 39.801;
    }
    void rectanglesOfDegrees()
    {
        QFETCH(double, south);
        QFETCH(double, north);
        const double expected = (zone(north) - zone(south)) * 7 * kPi / 180;
        // Geodesics bulge from the parallel by the square of their length: the rest of the error is 1e-9 and less.
        const int pieces = north - south < 1 ? 400000 : 40000;
        VERIFY_NEAR(area(rectangle(44, south, 51, north, pieces)), expected, 1e-9);
    }

    void directionOfRingsDoesNotMatter()
    {
        Polygon polygon = rectangle(44, 38, 51, 42, 100);
        const double before = area(polygon);
        std::ranges::reverse(polygon.front());
        VERIFY_NEAR(area(polygon), before, 1e-13);
    }

    void holesAreTakenOff()
    {
        const Polygon outer = rectangle(44, 38, 51, 42, 100);
        const Polygon hole = rectangle(46, 39, 47, 40, 100);
        Polygon reversed = hole;
        std::ranges::reverse(reversed.front());
        const double expected = area(outer) - area(hole);
        VERIFY_NEAR(area(Polygon{outer.front(), hole.front()}), expected, 1e-13);
        VERIFY_NEAR(area(Polygon{outer.front(), reversed.front()}), expected, 1e-13);
    }

    void geometriesAddTheirPolygons()
    {
        const Polygon a = rectangle(44, 38, 45, 39, 10);
        const Polygon b = rectangle(46, 38, 47, 39, 10);
        VERIFY_NEAR(area(Geometry(Polygons{a, b})), area(a) + area(b), 1e-13);
        QCOMPARE(area(Geometry(Lines{a.front()})), 0.0);
        QCOMPARE(area(Geometry(Points{{44, 38}})), 0.0);
        QCOMPARE(area(Geometry()), 0.0);
        QCOMPARE(area(Polygon()), 0.0);
        QCOMPARE(area(Polygon{{}}), 0.0);
    }

    void distances_data()
    {
        QTest::addColumn<double>("fromLon");
        QTest::addColumn<double>("fromLat");
        QTest::addColumn<double>("toLon");
        QTest::addColumn<double>("toLat");
        QTest::addColumn<double>("metres");
        // The first two have closed forms (the quarter meridian as an elliptic integral); the others are published with
        // PROJ's geodesic routines as cases of geodtest.c.
        QTest::newRow("a degree of the equator") << 0.0 << 0.0 << 1.0 << 0.0 << kMajor * kPi / 180;
        QTest::newRow("the quarter meridian") << 44.0 << 0.0 << 44.0 << 90.0 << 10001965.729312;
        QTest::newRow("geodtest, first") << -139.44815 << 35.60777 << -69.95921 << -11.17491 << 8935244.5604818305;
        QTest::newRow("geodtest, second") << 106.05087 << 55.52454 << 197.18234 << 77.03196 << 4105086.1713924406;
        QTest::newRow("geodtest, third") << 142.59065 << -21.97856 << 98.56635 << 41.84138 << 8394328.894657671;
        QTest::newRow("geodtest, fifth") << 173.34268 << -17.42761 << 5.93557 << -15.84784 << 16076603.1631180673;
        QTest::newRow("nowhere") << 45.0 << 40.0 << 45.0 << 40.0 << 0.0;
    }
    void distances()
    {
        QFETCH(double, fromLon);
        QFETCH(double, fromLat);
        QFETCH(double, toLon);
        QFETCH(double, toLat);
        QFETCH(double, metres);
        VERIFY_NEAR(distance({fromLon, fromLat}, {toLon, toLat}), metres, 1e-9);
        VERIFY_NEAR(distance({toLon, toLat}, {fromLon, fromLat}), metres, 1e-9);
    }

    void lengthsAddUp()
    {
        QCOMPARE(length({}), 0.0);
        QCOMPARE(length({{45, 40}}), 0.0);
        const Line line{{44, 0}, {45, 0}, {45, 0}, {47, 0}};
        VERIFY_NEAR(length(line), 3 * kMajor * kPi / 180, 1e-12);
    }
};

QTEST_GUILESS_MAIN(GeodesicTest)
#include "geodesic_test.moc"
