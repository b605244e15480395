// SPDX-License-Identifier: MIT
#include "geo/flight.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace truceline;

namespace {

constexpr double kWidth = 960;
constexpr int kSteps = 200;

} // namespace

class FlightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ways_data()
    {
        QTest::addColumn<LonLat>("from");
        QTest::addColumn<double>("fromZoom");
        QTest::addColumn<LonLat>("to");
        QTest::addColumn<double>("toZoom");
        QTest::addColumn<bool>("rises");
        QTest::newRow("far, at one zoom") << LonLat{44, 41} << 11.0 << LonLat{47, 39} << 11.0 << true;
        QTest::newRow("far, closer") << LonLat{44, 41} << 7.0 << LonLat{47, 39} << 12.0 << false;
        QTest::newRow("far, wider") << LonLat{45.09, 41.07} << 12.0 << LonLat{46.7, 39.95} << 8.5 << false;
        QTest::newRow("near") << LonLat{46.7, 39.95} << 8.5 << LonLat{46.75, 39.9} << 8.5 << false;
        QTest::newRow("closer on the spot") << LonLat{46, 40} << 8.0 << LonLat{46, 40} << 10.0 << false;
        QTest::newRow("wider on the spot") << LonLat{46, 40} << 10.0 << LonLat{46, 40} << 8.0 << false;
    }
    void ways()
    {
        QFETCH(const LonLat, from);
        QFETCH(const double, fromZoom);
        QFETCH(const LonLat, to);
        QFETCH(const double, toZoom);
        QFETCH(const bool, rises);
        const Camera start{from, fromZoom};
        const Camera end{to, toZoom};
        const Flight flight(start, end, kWidth);
        QVERIFY(flight.length() > 0);
        QCOMPARE(flight.at(0), start);
        QCOMPARE(flight.at(1), end);
        double lowest = std::min(fromZoom, toZoom);
        Camera before = start;
        double shortest = 1e9;
        double longest = 0;
        for (int i = 1; i <= kSteps; ++i) {
            const Camera now = flight.at(double(i) / kSteps);
            lowest = std::min(lowest, now.zoom);
            const double felt = feltStep(before, now);
            shortest = std::min(shortest, felt);
            longest = std::max(longest, felt);
            before = now;
        }
        QCOMPARE(lowest < std::min(fromZoom, toZoom) - 0.5, rises);
        // The paper's promise: every step of the way feels equally long.
        QVERIFY2(longest < 1.05 * shortest, qPrintable(QString::number(longest / shortest)));
    }

    void noWay()
    {
        const Camera camera{{46, 40}, 9};
        const Flight flight(camera, camera, kWidth);
        QCOMPARE(flight.length(), 0.0);
        const Camera middle = flight.at(0.5);
        QVERIFY(std::abs(middle.center.lon - 46) < 1e-9 && std::abs(middle.zoom - 9) < 1e-9);
    }

    void theWayBackIsTheSame()
    {
        const Camera one{{44, 41}, 11};
        const Camera other{{47, 39}, 8};
        const Flight there(one, other, kWidth);
        const Flight back(other, one, kWidth);
        QVERIFY(std::abs(there.length() - back.length()) < 1e-9);
        for (const double part : {0.1, 0.5, 0.8}) {
            const Camera a = there.at(part);
            const Camera b = back.at(1 - part);
            QVERIFY(std::abs(a.zoom - b.zoom) < 1e-6 && std::abs(a.center.lon - b.center.lon) < 1e-6);
        }
    }

private:
    /// Moving and zooming in one measure, relative to what is shown.
    static double feltStep(const Camera& a, const Camera& b)
    {
        constexpr double kRho = 1.42;
        const double width = kWidth / (256 * std::exp2((a.zoom + b.zoom) / 2));
        const QPointF moved = toWorld(b.center) - toWorld(a.center);
        const double pan = kRho * std::hypot(moved.x(), moved.y()) / width;
        const double zoom = (b.zoom - a.zoom) * std::log(2.0) / kRho;
        return std::hypot(pan, zoom);
    }
};

QTEST_GUILESS_MAIN(FlightTest)
#include "flight_test.moc"
