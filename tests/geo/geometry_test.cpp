// SPDX-License-Identifier: MIT
#include "geo/geometry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace truceline;

namespace {

Line square(double west, double south, double side)
{
    return {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}};
}

/// A C of width 3 open to the east: its middle is outside.
Polygon letterC()
{
    return {{{0, 0}, {3, 0}, {3, 1}, {1, 1}, {1, 2}, {3, 2}, {3, 3}, {0, 3}, {0, 0}}};
}

/// How often the ring winds around a position, by summed angles: another way to tell inside from outside.
double windings(const Line& ring, LonLat at)
{
    double angle = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double from = std::atan2(ring[i - 1].lat - at.lat, ring[i - 1].lon - at.lon);
        const double to = std::atan2(ring[i].lat - at.lat, ring[i].lon - at.lon);
        angle += std::remainder(to - from, 2 * std::numbers::pi);
    }
    return angle / (2 * std::numbers::pi);
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsHoldAllPositions()
    {
        QVERIFY(bounds(Geometry()).isEmpty());
        QVERIFY(bounds(Points()).isEmpty());
        QVERIFY(bounds(Lines()).isEmpty());
        QVERIFY(bounds(Polygons()).isEmpty());
        QCOMPARE(bounds(Points{{45, 40}, {44, 41}}), GeoBox(44, 40, 45, 41));
        QCOMPARE(bounds(Lines{{{45, 40}, {46, 39}}, {{44, 38}, {45, 38}}}), GeoBox(44, 38, 46, 40));
        QCOMPARE(bounds(Polygons{{square(44, 38, 1)}, {square(47, 40, 2)}}), GeoBox(44, 38, 49, 42));
    }

    void pointsAreAnchoredAtTheFirst() { QCOMPARE(anchor(Points{{45, 40}, {44, 41}}), LonLat(45, 40)); }

    void linesAreAnchoredHalfWayAlongTheLongest()
    {
        QCOMPARE(anchor(Lines{{{0, 0}, {4, 0}}}), LonLat(2, 0));
        // Many short pieces first: the middle is measured along the line, not in vertices.
        QCOMPARE(anchor(Lines{{{0, 0}, {0.25, 0}, {0.5, 0}, {0.75, 0}, {10, 0}}}), LonLat(5, 0));
        QCOMPARE(anchor(Lines{{{0, 0}, {1, 0}, {2, 0}, {3, 0}}, {{0, 5}, {8, 5}}}), LonLat(4, 5));
        QCOMPARE(anchor(Lines{{{3, 3}}}), LonLat(3, 3));
        QCOMPARE(anchor(Lines{{{3, 3}, {3, 3}}}), LonLat(3, 3));
    }

    void polygonsAreAnchoredInside()
    {
        QCOMPARE(anchor(Polygons{{square(44, 38, 2)}}), LonLat(45, 39));
        QVERIFY(contains(letterC(), anchor(Polygons{letterC()})));
        const Polygon ring{square(0, 0, 9), square(1, 1, 7)};
        QVERIFY(contains(ring, anchor(Polygons{ring})));
        // The largest of several.
        QCOMPARE(anchor(Polygons{{square(0, 0, 1)}, {square(10, 10, 4)}, {square(20, 0, 2)}}), LonLat(12, 12));
        // A polygon without any height still has a place.
        QCOMPARE(anchor(Polygons{{{{0, 5}, {4, 5}, {0, 5}}}}), LonLat(2, 5));
    }

    void randomPolygonsAreAnchoredInside()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            // A star around the origin: simple, and often far from convex.
            Line ring;
            const int corners = 3 + random.bounded(20);
            for (int i = 0; i < corners; ++i) {
                const double radius = 0.05 + random.generateDouble();
                const double angle = 2 * std::numbers::pi * i / corners;
                ring.push_back({radius * std::cos(angle), radius * std::sin(angle)});
            }
            ring.push_back(ring.front());
            const LonLat at = anchor(Polygons{{ring}});
            QVERIFY(contains({ring}, at));
            QCOMPARE(std::lround(windings(ring, at)), 1);
        }
    }

    void containsAgreesWithWindings()
    {
        QRandomGenerator random(4);
        int within = 0;
        for (int round = 0; round < 5000; ++round) {
            const Polygon polygon = letterC();
            const LonLat at{random.generateDouble() * 4 - 0.5, random.generateDouble() * 4 - 0.5};
            const bool expected = std::lround(windings(polygon.front(), at)) % 2 != 0;
            QCOMPARE(contains(polygon, at), expected);
            within += expected;
        }
        QVERIFY(within > 500 && within < 4500);
    }

    void holesAreOutside()
    {
        const Polygon polygon{square(0, 0, 9), square(3, 3, 3)};
        QVERIFY(contains(polygon, {1, 1}));
        QVERIFY(!contains(polygon, {4, 4}));
        QVERIFY(!contains(polygon, {10, 4}));
        QVERIFY(!contains({}, {0, 0}));
    }

    void neighboursShareNoPosition()
    {
        // A position on a common edge or corner belongs to exactly one of four squares that meet.
        const std::array squares{square(0, 0, 1), square(1, 0, 1), square(0, 1, 1), square(1, 1, 1)};
        for (const LonLat at : {LonLat{1, 0.5}, LonLat{1, 1.5}, LonLat{0.5, 1}, LonLat{1.5, 1}, LonLat{1, 1}}) {
            int holders = 0;
            for (const Line& ring : squares)
                holders += contains({ring}, at);
            QCOMPARE(holders, 1);
        }
    }
};

QTEST_GUILESS_MAIN(GeometryTest)
#include "geometry_test.moc"
