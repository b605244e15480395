// SPDX-License-Identifier: MIT
#include "geo/mercator.h"

#include <QTest>

#include <proj.h>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Half the width of EPSG:3857 in metres: π · 6378137.
constexpr double kHalfWorld = 20037508.342789244;

/// A position in EPSG:3857 metres as PROJ computes it.
PJ_COORD projected(LonLat position)
{
    static PJ* transformation = proj_create_crs_to_crs(nullptr, "OGC:CRS84", "EPSG:3857", nullptr);
    return proj_trans(transformation, PJ_FWD, proj_coord(position.lon, position.lat, 0, 0));
}

} // namespace

class MercatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithProj_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::newRow("origin") << 0.0 << 0.0;
        QTest::newRow("Jermuk") << 45.6700 << 39.8417;
        QTest::newRow("Stepanakert") << 46.7515 << 39.8153;
        QTest::newRow("west and south") << -70.25 << -33.5;
        QTest::newRow("far north") << 20.0 << 84.9;
        QTest::newRow("antimeridian") << 180.0 << 1e-6;
    }
    void agreesWithProj()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        const PJ_COORD expected = projected({lon, lat});
        const QPointF world = toWorld(LonLat{lon, lat});
        // A micrometre on the ground.
        QVERIFY2(std::abs((world.x() - 0.5) * 2 * kHalfWorld - expected.xy.x) < 1e-6,
            qPrintable(QString::number(world.x(), 'g', 17)));
        QVERIFY2(std::abs((0.5 - world.y()) * 2 * kHalfWorld - expected.xy.y) < 1e-6,
            qPrintable(QString::number(world.y(), 'g', 17)));
    }

    void goesThereAndBack()
    {
        for (double lon = -180; lon <= 180; lon += 7.5) {
            for (double lat = -85; lat <= 85; lat += 2.5) {
                const LonLat back = fromWorld(toWorld(LonLat{lon, lat}));
                QVERIFY(std::abs(back.lon - lon) < 1e-12);
                QVERIFY(std::abs(back.lat - lat) < 1e-12);
            }
        }
    }

    void keepsThePolesAtTheEdge()
    {
        QVERIFY(std::abs(toWorld(LonLat{0, 90}).y()) < 1e-15);
        QVERIFY(std::abs(toWorld(LonLat{0, -90}).y() - 1) < 1e-15);
        QCOMPARE(toWorld(LonLat{-180, 0}).x(), 0.0);
        QCOMPARE(toWorld(LonLat{180, 0}).x(), 1.0);
    }

    void turnsBoxesNorthUp()
    {
        const GeoBox box{44, 38, 51, 42};
        const QRectF world = toWorld(box);
        QCOMPARE(world.topLeft(), toWorld(LonLat{44, 42}));
        QCOMPARE(world.bottomRight(), toWorld(LonLat{51, 38}));
        const GeoBox back = fromWorld(world);
        QVERIFY(std::abs(back.west - 44) < 1e-12 && std::abs(back.south - 38) < 1e-12);
        QVERIFY(std::abs(back.east - 51) < 1e-12 && std::abs(back.north - 42) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(MercatorTest)
#include "mercator_test.moc"
