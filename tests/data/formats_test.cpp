// SPDX-License-Identifier: MIT
#include "data/ogr.h"
#include "loading.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a reader can get wrong of one feature: id, days, place to a millimetre or so, and the chosen
/// properties.
QString described(const Layer& layer, std::size_t row, const QStringList& keys)
{
    const Dates& dates = layer.dates[row];
    QStringList words{featureId(layer, row), isoText(dates.span.first), isoText(dates.span.end),
        dates.exact ? u"exact"_s : u"rough"_s};
    const GeoBox box = bounds(geometry(layer, row));
    for (const double degrees : {box.west, box.south, box.east, box.north})
        words << QString::number(degrees, 'f', 7);
    const Properties all = properties(layer, row);
    for (const QString& key : keys)
        words << all.text(key);
    return words.join(u' ');
}

QStringList described(const Layer& layer, const QStringList& keys)
{
    QStringList rows;
    for (std::size_t row = 0; row < layer.size(); ++row)
        rows << described(layer, row, keys);
    return rows;
}

} // namespace

class FormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameLayerFromEveryFormat_data();
    void sameLayerFromEveryFormat();
    void everyFolderOfKmlIsRead();
    void whichLayerIsReadIsSaid();
    void timesOfTheirOwn_data();
    void timesOfTheirOwn();
    void sameLayerThroughGdal_data();
    void sameLayerThroughGdal();
    void missingCoordinatesAreNoPlace();
    void nothingIsReadThroughVirtualPaths_data();
    void nothingIsReadThroughVirtualPaths();

private:
    QString path(const QString& name) const { return QFINDTESTDATA("../files/formats") + u'/' + name; }
};

void FormatsTest::sameLayerFromEveryFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("keys");
    const QStringList all{u"type"_s, u"deaths_best"_s, u"name"_s, u"start"_s, u"end"_s};
    QTest::newRow("a feature a line") << u"events.geojsonl"_s << all;
    QTest::newRow("GeoJSON in metres of UTM zone 38") << u"utm.geojson"_s << all;
    QTest::newRow("TopoJSON") << u"events.topojson"_s << all;
    QTest::newRow("CSV with X and Y") << u"events.csv"_s << all;
    QTest::newRow("CSV with well-known text") << u"events-wkt.csv"_s << all;
    QTest::newRow("tabs with lng and lat") << u"events.tsv"_s << all;
    QTest::newRow("GeoPackage") << u"events.gpkg"_s << all;
    QTest::newRow("FlatGeobuf") << u"events.fgb"_s << all;
    QTest::newRow("Shapefile in a zip, with its short names")
        << u"events.shp.zip"_s << QStringList{u"type"_s, u"name"_s, u"start"_s, u"end"_s};
    QTest::newRow("KML") << u"events.kml"_s << QStringList{u"type"_s, u"deaths_best"_s};
    QTest::newRow("KMZ") << u"events.kmz"_s << QStringList{u"type"_s, u"deaths_best"_s};
    QTest::newRow("XLSX") << u"events.xlsx"_s << QStringList{u"type"_s, u"deaths_best"_s, u"name"_s};
    QTest::newRow("ODS") << u"events.ods"_s << QStringList{u"type"_s, u"deaths_best"_s, u"name"_s};
}

void FormatsTest::sameLayerFromEveryFormat()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, keys);
    const LayerLoad expected = loadLayer(path(u"events.geojson"_s), {}, {});
    const LayerLoad load = loadLayer(path(file), {}, {});
    QCOMPARE(lines(load.findings), QString());
    QVERIFY(expected.layer && load.layer);
    QCOMPARE(expected.layer->size(), 3);
    QCOMPARE(roleName(load.layer->info.role), u"incidents"_s);
    QCOMPARE(described(*load.layer, keys), described(*expected.layer, keys));
}

void FormatsTest::everyFolderOfKmlIsRead()
{
    const LayerLoad load = loadText(
        R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
        <Folder><name>one</name><Placemark><name>a</name><Point><coordinates>46,39</coordinates></Point></Placemark></Folder>
        <Folder><name>two</name><Placemark><name>b</name><Point><coordinates>46,40</coordinates></Point></Placemark></Folder>
        </Document></kml>)",
        u"folders.kml"_s);
    QCOMPARE(lines(load.findings), QString());
    QVERIFY(load.layer);
    QCOMPARE(load.layer->size(), 2);
    QCOMPARE(properties(*load.layer, 1).text(u"name"), u"b"_s);
}

void FormatsTest::whichLayerIsReadIsSaid()
{
    const LayerLoad load = loadText(
        R"(<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="39" lon="46"><name>a</name></wpt>
        <trk><trkseg><trkpt lat="39" lon="46"/><trkpt lat="40" lon="46"/></trkseg></trk></gpx>)",
        u"walk.gpx"_s);
    QCOMPARE(lines(load.findings), u"walk.gpx:-: warning: it has 3 layers or sheets; only “waypoints” is read"_s);
    QVERIFY(load.layer);
    QCOMPARE(load.layer->size(), 1);
}

void FormatsTest::timesOfTheirOwn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("GPX waypoints have a time") << u"events.gpx"_s << QStringList{u"2020-09-27 2020-09-28"_s};
    QTest::newRow("KML has spans and stamps")
        << u"spans.kml"_s << QStringList{u"2020-09-27 2020-11-11"_s, u"2022-09-13 2022-09-14"_s};
}

void FormatsTest::timesOfTheirOwn()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, expected);
    const LayerLoad load = loadLayer(path(file), {}, {});
    QCOMPARE(lines(load.findings), QString());
    QVERIFY(load.layer);
    QStringList days;
    for (const Dates& dates : load.layer->dates)
        days << isoText(dates.span.first) + u' ' + isoText(dates.span.end);
    QCOMPARE(days, expected);
}

void FormatsTest::sameLayerThroughGdal_data()
{
    QTest::addColumn<QByteArray>("features");
    QTest::newRow("escapes, other alphabets and big numbers") << QByteArray(
        R"({"type":"Feature","properties":{"id":"\u0259 \"x\" \\ \/","start":"2020-09","big":9007199254740993,"f":0.1,"t":true},"geometry":{"type":"Point","coordinates":[46.123456789,39.5]}})");
    QTest::newRow("coordinates with height") << QByteArray(
        R"({"type":"Feature","properties":{"id":"a","start":"2020"},"geometry":{"type":"LineString","coordinates":[[46,39.5,10],[47,39.5,20]]}})");
    QTest::newRow("nested properties") << QByteArray(
        R"({"type":"Feature","properties":{"id":"a","o":{"k":[1,2]},"l":["x","y"]},"geometry":{"type":"MultiPoint","coordinates":[[46,39.5]]}})");
    QTest::newRow("kinds of geometry in one file") << QByteArray(
        R"({"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]}},)"
        R"({"type":"Feature","properties":{"id":"b"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]]]}},)"
        R"({"type":"Feature","properties":{"id":"c"},"geometry":null})");
}

void FormatsTest::sameLayerThroughGdal()
{
    QFETCH(const QByteArray, features);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"t.geojson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[)" + features + "]}");
    file.close();
    const FileBytes translated = toGeoJsonLines(file.fileName()).lines;
    QCOMPARE(translated.fault, QString());
    const LayerLoad direct = loadLayer(file.fileName(), {}, Role::Land);
    const LayerLoad gdal = loadText(translated.bytes, u"t.geojsonl"_s, Role::Land);
    QCOMPARE(lines(direct.findings), lines(gdal.findings));
    QVERIFY(direct.layer && gdal.layer);
    const QStringList keys{u"big"_s, u"f"_s, u"t"_s, u"o"_s, u"l"_s, u"start"_s, u"date"_s};
    QCOMPARE(described(*gdal.layer, keys), described(*direct.layer, keys));
}

void FormatsTest::missingCoordinatesAreNoPlace()
{
    const LayerLoad load = loadText("id,date,latitude,longitude\na,2020-09-27,39.5,46\nb,2020-09-28,,\n", u"t.csv"_s);
    QCOMPARE(lines(load.findings), u"t.csv:b: warning: it has no place"_s);
    QVERIFY(load.layer);
    QVERIFY(load.layer->hasPlace(0));
    QVERIFY(!load.layer->hasPlace(1));
    QVERIFY(std::isnan(load.layer->positions[1].lon));
}

void FormatsTest::nothingIsReadThroughVirtualPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the network") << u"/vsicurl/https://example.org/x.geojson"_s;
    QTest::newRow("an archive") << u"/vsizip/"_s + path(u"events.shp.zip"_s);
    QTest::newRow("a database") << u"PG:dbname=x"_s;
    QTest::newRow("a connection of a web driver") << u"WFS:https://example.org"_s;
    QTest::newRow("a text instead of a path") << u"{\"type\":\"Point\",\"coordinates\":[1,2]}"_s;
}

void FormatsTest::nothingIsReadThroughVirtualPaths()
{
    QFETCH(const QString, path);
    const LayerLoad load = loadLayer(path, {}, {});
    QVERIFY(!load.layer);
    QCOMPARE(load.findings.front().message, u"there is no such file"_s);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
