// SPDX-License-Identifier: MIT
#include "geo/coordinatetext.h"
#include "geo/geodesic.h"
#include "geo/utm.h"

#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

class UtmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<double>("easting");
        QTest::addColumn<double>("northing");
        QTest::addColumn<double>("tolerance");
        // proj.org/apps/cs2cs.html, "Using EPSG CRS codes": EPSG:4326 to EPSG:32631, to a centimetre.
        QTest::newRow("cs2cs") << 45.0 << 2.0 << u"31T"_s << 421184.70 << 4983436.77 << 0.006;
        // GeographicLib's GeoConvert(1), EXAMPLES: 38SMB4488 is 33.33424 44.40363 is 38n 444500 3688500; five decimals
        // are half a metre.
        QTest::newRow("GeoConvert") << 33.33424 << 44.40363 << u"38S"_s << 444500.0 << 3688500.0 << 0.8;
        // The same page: -1 3 is 31s 500000 9889470.
        QTest::newRow("GeoConvert, south") << -1.0 << 3.0 << u"31M"_s << 500000.0 << 9889470.0 << 0.5;
    }
    void published()
    {
        QFETCH(const double, lat);
        QFETCH(const double, lon);
        QFETCH(const double, tolerance);
        const std::optional<Utm> utm = toUtm({lon, lat});
        QVERIFY(utm);
        QTEST(QString::number(utm->zone) + utm->band, "zone");
        QFETCH(const double, easting);
        QFETCH(const double, northing);
        QVERIFY2(std::abs(utm->easting - easting) <= tolerance, qPrintable(QString::number(utm->easting, 'f', 3)));
        QVERIFY2(std::abs(utm->northing - northing) <= tolerance, qPrintable(QString::number(utm->northing, 'f', 3)));
    }

    // On a central meridian the scale is 0.9996 by definition, so the northing is that part of the meridian's arc.
    void centralMeridians()
    {
        for (const double lon : {39.0, 45.0, 51.0}) {
            for (const double lat : {34.0, 39.8177, 41.5, 46.0}) {
                const std::optional<Utm> utm = toUtm({lon, lat});
                QVERIFY(utm);
                QCOMPARE(utm->zone, int(lon + 183) / 6);
                QVERIFY(std::abs(utm->easting - 500000) < 1e-3);
                QVERIFY(std::abs(utm->northing - 0.9996 * distance({lon, 0}, {lon, lat})) < 1e-3);
            }
        }
    }

    void zonesAndBandsBeginWhereTheyShould_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<QString>("zone");
        QTest::newRow("west of 48° E") << 47.999 << 39.999 << u"38S"_s;
        QTest::newRow("at 48° E and 40° N") << 48.0 << 40.0 << u"39T"_s;
        QTest::newRow("the west end") << -180.0 << -80.0 << u"1C"_s;
        QTest::newRow("the east end") << 180.0 << 84.0 << u"60X"_s;
    }
    void zonesAndBandsBeginWhereTheyShould()
    {
        QFETCH(const double, lon);
        QFETCH(const double, lat);
        const std::optional<Utm> utm = toUtm({lon, lat});
        QVERIFY(utm);
        QTEST(QString::number(utm->zone) + utm->band, "zone");
    }

    void utmEndsBeforeThePoles()
    {
        QVERIFY(!toUtm({45, 84.01}));
        QVERIFY(!toUtm({45, -80.01}));
        QVERIFY(!toUtm({qQNaN(), 40}));
        QCOMPARE(coordinateText({45, 85}, CoordinateForm::Utm), u"85.00000° N, 45.00000° E"_s);
    }

    void texts_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("dms");
        QTest::newRow("near Jermuk") << 45.6721 << 39.8391 << u"39.83910° N, 45.67210° E"_s
                                     << u"39°50′20.8″ N, 45°40′19.6″ E"_s;
        QTest::newRow("no part reads 60")
            << 45.99999 << 39.999999 << u"40.00000° N, 45.99999° E"_s << u"40°00′00.0″ N, 46°00′00.0″ E"_s;
        QTest::newRow("south and west") << -0.5 << -33.25 << u"33.25000° S, 0.50000° W"_s
                                        << u"33°15′00.0″ S, 0°30′00.0″ W"_s;
    }
    void texts()
    {
        QFETCH(const double, lon);
        QFETCH(const double, lat);
        QTEST(coordinateText({lon, lat}, CoordinateForm::Decimal), "decimal");
        QTEST(coordinateText({lon, lat}, CoordinateForm::Dms), "dms");
    }

    void utmText() { QCOMPARE(coordinateText({2, 45}, CoordinateForm::Utm), u"31T 421185 E 4983437 N"_s); }

    void formsHaveNames()
    {
        for (int i = 0; i < kCoordinateForms; ++i)
            QCOMPARE(coordinateFormFromName(coordinateFormName(CoordinateForm(i))), CoordinateForm(i));
        QCOMPARE(coordinateFormFromName(u"mgrs"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(UtmTest)
#include "utm_test.moc"
