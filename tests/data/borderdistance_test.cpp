// SPDX-License-Identifier: MIT
#include "data/borderdistance.h"
#include "geo/geodesic.h"
#include "loading.h"

#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr char kLines[] = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"soviet","start":"1936","end":"1991-12-25","status":"inter_republic"},"geometry":{"type":"LineString","coordinates":[[45,38],[45,42]]}},
{"type":"Feature","properties":{"id":"state","start":"1992-01-01","end":"2024-05-23","status":"recognised"},"geometry":{"type":"LineString","coordinates":[[45,38],[45,42]]}},
{"type":"Feature","properties":{"id":"agreed","start":"2024-05-24","status":"delimited","uncertainty_km":2},"geometry":{"type":"LineString","coordinates":[[45.5,38],[45.5,42]]}},
{"type":"Feature","properties":{"id":"front","start":"1936","status":"front_line"},"geometry":{"type":"LineString","coordinates":[[46,38],[46,42]]}},
{"type":"Feature","properties":{"id":"oblast","start":"1936","status":"administrative"},"geometry":{"type":"LineString","coordinates":[[46,38],[46,42]]}}
]})";

/// An incident at 46° E 40° N of these dates and this precision, as an atlas with the lines.
Atlas atlasWith(const QByteArray& properties, const QByteArray& position = "[46,40]")
{
    Atlas atlas;
    atlas.extent = {36, 34, 57, 46};
    atlas.layers = {loadText(kLines, u"lines.geojson"_s, Role::Boundaries).layer,
        loadText(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"i",)" + properties
                + R"(},"geometry":)"
                + (position.isEmpty() ? QByteArray("null") : R"({"type":"Point","coordinates":)" + position + '}')
                + "}]}",
            u"incidents.geojson"_s, Role::Incidents)
            .layer};
    return atlas;
}

} // namespace

class BorderDistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLineOfTheDayCounts_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("line");
        QTest::newRow("the Soviet republics'") << QByteArray("1990-01-20") << u"soviet"_s;
        QTest::newRow("the states'") << QByteArray("2022-09-13") << u"state"_s;
        QTest::newRow("its last day") << QByteArray("2024-05-23") << u"state"_s;
        QTest::newRow("the delimited one") << QByteArray("2024-05-24") << u"agreed"_s;
        QTest::newRow("the first day of a month") << QByteArray("2024-05") << u"state"_s;
        QTest::newRow("none in force") << QByteArray("1991-12-28") << QString();
        QTest::newRow("none yet") << QByteArray("1930-01-01") << QString();
    }
    void theLineOfTheDayCounts()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QString, line);
        const Atlas atlas = atlasWith("\"where_prec\":1,\"start\":\"" + start + '"');
        const std::optional<BorderDistance> found = borderDistance(atlas, {1, 0});
        QCOMPARE(found.has_value(), !line.isEmpty());
        if (!found)
            return;
        QCOMPARE(featureId(atlas.layerOf(found->line), found->line.row), line);
        const double lon = line == "agreed"_L1 ? 45.5 : 45;
        // At 40° N the nearest position of a meridian lies a little north of the parallel's; a degree is 85.4 km.
        QVERIFY(found->nearest.metres < distance({46, 40}, {lon, 40}));
        QVERIFY(found->nearest.metres > 0.9999 * distance({46, 40}, {lon, 40}));
        QCOMPARE(found->radiusKm, 0.0);
        QCOMPARE(found->lineKm, line == "agreed"_L1 ? 2.0 : 0.0);
    }

    void theRadiusOfAnImprecisePlaceIsTold()
    {
        QCOMPARE(borderDistance(atlasWith(R"("where_prec":2,"start":"2022-09-13")"), {1, 0})->radiusKm, 25.0);
        QCOMPARE(borderDistance(atlasWith(R"("where_prec":3,"start":"2022-09-13")"), {1, 0})->radiusKm, 30.0);
        QCOMPARE(borderDistance(atlasWith(R"("where_prec":4,"start":"2022-09-13")"), {1, 0})->radiusKm, 60.0);
    }

    void nothingIsSaidWithoutAPlaceOrADay()
    {
        QVERIFY(!borderDistance(atlasWith(R"("where_prec":5,"start":"2022-09-13")"), {1, 0}));
        QVERIFY(!borderDistance(atlasWith(R"("where_prec":6,"start":"2022-09-13")"), {1, 0}));
        QVERIFY(!borderDistance(atlasWith(R"("where_prec":1)"), {1, 0}));
        QVERIFY(!borderDistance(atlasWith(R"("where_prec":1,"start":"2022-09-13")", {}), {1, 0}));
        QVERIFY(!borderDistance(atlasWith(R"("where_prec":1,"start":"2022-09-13")", "[4.35,50.85]"), {1, 0}));
        QVERIFY(borderDistance(atlasWith(R"("start":"2022-09-13")"), {1, 0}));
    }

    void theShippedAtlas()
    {
        const AtlasPtr atlas = loadAtlas(shippedAtlas()).atlas;
        const FeatureRef sotk = atlas->find(u"2022-09-13-sotk");
        QVERIFY(sotk.isValid());
        const std::optional<BorderDistance> found = borderDistance(*atlas, sotk);
        QVERIFY(found);
        QCOMPARE(featureId(atlas->layerOf(found->line), found->line.row), u"state_main_1991"_s);
        QVERIFY(found->nearest.metres > 1000 && found->nearest.metres < 15000);
    }
};

QTEST_GUILESS_MAIN(BorderDistanceTest)
#include "borderdistance_test.moc"
