// SPDX-License-Identifier: MIT
#include "geo/lonlat.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace truceline;

class LonLatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validity_data()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<bool>("valid");
        QTest::newRow("Jermuk") << 45.67 << 39.84 << true;
        QTest::newRow("the antimeridian, east") << 180.0 << 0.0 << true;
        QTest::newRow("the antimeridian, west") << -180.0 << 0.0 << true;
        QTest::newRow("the poles") << 0.0 << -90.0 << true;
        QTest::newRow("too far east") << 180.001 << 0.0 << false;
        QTest::newRow("too far north") << 45.0 << 90.001 << false;
        QTest::newRow("metres instead of degrees") << 5084561.0 << 4841321.0 << false;
        QTest::newRow("longitude is no number") << nan << 0.0 << false;
        QTest::newRow("latitude is no number") << 0.0 << nan << false;
        QTest::newRow("infinite") << infinity << 0.0 << false;
    }
    void validity()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(bool, valid);
        QCOMPARE(isValid({lon, lat}), valid);
    }

    void anEmptyBoxHoldsAndMeetsNothing()
    {
        const GeoBox empty;
        QVERIFY(empty.isEmpty());
        QVERIFY(!empty.contains({180, 90}) && !empty.contains({-180, -90}) && !empty.contains({0, 0}));
        QVERIFY(!empty.intersects(empty));
        QVERIFY(!empty.intersects({-180, -90, 180, 90}));
        QVERIFY(!GeoBox(-180, -90, 180, 90).intersects(empty));
    }

    void aBoxGrowsByPositions()
    {
        GeoBox box;
        box.extend(LonLat{45, 40});
        QCOMPARE(box, GeoBox(45, 40, 45, 40));
        QVERIFY(!box.isEmpty());
        box.extend(LonLat{44, 41});
        QCOMPARE(box, GeoBox(44, 40, 45, 41));
        box.extend(GeoBox());
        QCOMPARE(box, GeoBox(44, 40, 45, 41));
        box.extend(GeoBox{46, 38, 47, 39});
        QCOMPARE(box, GeoBox(44, 38, 47, 41));
    }

    void boxesMeetWhereTheyShareAPosition()
    {
        // Boxes with whole-numbered sides from 0 to 3 against every position of a grid of halves.
        std::vector<GeoBox> boxes;
        for (int west = 0; west < 4; ++west) {
            for (int east = west; east < 4; ++east) {
                for (int south = 0; south < 4; ++south) {
                    for (int north = south; north < 4; ++north)
                        boxes.push_back({double(west), double(south), double(east), double(north)});
                }
            }
        }
        for (const GeoBox& a : boxes) {
            for (const GeoBox& b : boxes) {
                bool shared = false;
                for (double lon = 0; lon <= 3; lon += 0.5) {
                    for (double lat = 0; lat <= 3; lat += 0.5)
                        shared = shared || (a.contains({lon, lat}) && b.contains({lon, lat}));
                }
                QCOMPARE(a.intersects(b), shared);
            }
        }
    }

    void edgesBelongToTheBox()
    {
        const GeoBox box{44, 38, 51, 42};
        QVERIFY(box.contains({44, 38}) && box.contains({51, 42}) && box.contains({47, 40}));
        QVERIFY(!box.contains({43.999999, 40}) && !box.contains({51.000001, 40}));
        QVERIFY(!box.contains({47, 37.999999}) && !box.contains({47, 42.000001}));
    }
};

QTEST_GUILESS_MAIN(LonLatTest)
#include "lonlat_test.moc"
