// SPDX-License-Identifier: MIT
#include "loading.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

QByteArray feature(
    const QByteArray& properties, const QByteArray& geometry = R"({"type":"Point","coordinates":[46,39.5]})")
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + '}';
}

QByteArray collection(const QByteArrayList& features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QString ids(const Layer& layer)
{
    QStringList ids;
    for (std::size_t row = 0; row < layer.size(); ++row)
        ids << featureId(layer, row);
    return ids.join(u' ');
}

/// Kind and number of positions, such as "polygons 5+4 7".
QString described(const Geometry& geometry)
{
    const auto count = [](const auto& parts) { return QString::number(parts.size()); };
    QStringList words;
    if (const auto* points = std::get_if<Points>(&geometry)) {
        words << u"points"_s << count(*points);
    } else if (const auto* lines = std::get_if<Lines>(&geometry)) {
        words << u"lines"_s;
        for (const Line& line : *lines)
            words << count(line);
    } else if (const auto* polygons = std::get_if<Polygons>(&geometry)) {
        words << u"polygons"_s;
        for (const Polygon& polygon : *polygons) {
            QStringList rings;
            for (const Line& ring : polygon)
                rings << count(ring);
            words << rings.join(u'+');
        }
    } else {
        words << u"none"_s;
    }
    return words.join(u' ');
}

} // namespace

class GeoJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void geometries_data();
    void geometries();
    void roles_data();
    void roles();
    void incidentsAreOrderedByFirstDayThenByPlaceInTheFile();
    void columnsOfIncidents();
    void nothingIsTakenFromTheFeatureBefore();
    void deaths_data();
    void deaths();
    void propertiesKeepOrderAndTypes();
    void texts_data();
    void texts();
    void idsAreFoundInThisOrder();
    void mixedCollectionWarns();
    void manyFeaturesInSeveralPartsStayInOrder();
    void progressGoesUpAndCanCancel();
};

void GeoJsonTest::layouts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QByteArray a = feature(R"("id":"a")");
    const QByteArray b = feature(R"("id":"b","note":"{[\"]}\\")");
    QTest::newRow("a collection") << collection({a, b}) << u"a b"_s;
    QTest::newRow("a collection with a byte order mark") << "\xEF\xBB\xBF" + collection({a, b}) << u"a b"_s;
    QTest::newRow("a collection over many lines") << collection({"\n  " + a, "\r\n\t" + b + "\n"}) << u"a b"_s;
    QTest::newRow("members before and behind the features") << QByteArray(
        R"({"name":"x","type":"FeatureCollection","crs":null,"bbox":[1,2,3,4],"features":[)" + a
        + R"(],"more":{"features":[1]}})") << u"a"_s;
    QTest::newRow("no features at all") << collection({}) << QString();
    QTest::newRow("a single feature") << a << u"a"_s;
    QTest::newRow("a single geometry") << QByteArray(R"({"type":"Point","coordinates":[46,39.5]})") << u"feature 1"_s;
    QTest::newRow("a feature a line") << QByteArray(a + '\n' + b + '\n') << u"a b"_s;
    QTest::newRow("a feature a line, the last line unfinished, with empty lines")
        << QByteArray(a + "\r\n\r\n" + b) << u"a b"_s;
    QTest::newRow("a feature a line behind record separators")
        << QByteArray('\x1e' + a + "\n\x1e" + b + '\n') << u"a b"_s;
    QTest::newRow("features one after another over many lines")
        << QByteArray(QByteArray(a).replace(",\"geo", ",\n\"geo") + '\n' + QByteArray(b).replace(",\"geo", ",\n\"geo"))
        << u"a b"_s;
}

void GeoJsonTest::layouts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const LayerLoad load = loadText(text);
    QCOMPARE(lines(load.findings), QString());
    QVERIFY(load.layer);
    QCOMPARE(ids(*load.layer), expected);
}

void GeoJsonTest::geometries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& json, const QString& expected) {
        QTest::newRow(name) << json << expected;
    };
    row("null", "null", u"none"_s);
    row("a point", R"({"type":"Point","coordinates":[46,39.5]})", u"points 1"_s);
    row("coordinates before the type", R"({"coordinates":[46,39.5],"type":"Point"})", u"points 1"_s);
    row("a point with height and measure", R"({"type":"Point","coordinates":[46,39.5,1200,7]})", u"points 1"_s);
    row("an empty point", R"({"type":"Point","coordinates":[]})", u"none"_s);
    row("points", R"({"type":"MultiPoint","coordinates":[[46,39.5],[46,39.6]]})", u"points 2"_s);
    row("a line", R"({"type":"LineString","coordinates":[[46,39.5],[46,39.6],[46,40]]})", u"lines 3"_s);
    row("lines", R"({"type":"MultiLineString","coordinates":[[[46,39.5],[46,39.6]],[[1,2],[3,4],[5,6]]]})",
        u"lines 2 3"_s);
    row("a polygon with a hole",
        R"({"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[2,2],[1,2],[1,1]]]})",
        u"polygons 5+4"_s);
    row("polygons",
        R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[1,1],[2,2],[1,2],[1,1]]]]})",
        u"polygons 4 4"_s);
    row("a collection of points",
        R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Point","coordinates":[3,4]}]})",
        u"points 2"_s);
    row("a collection of a point and a line",
        R"({"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[1,2],[3,4]]},{"type":"Point","coordinates":[1,2]}]})",
        u"lines 2"_s);
    row("an empty collection", R"({"type":"GeometryCollection","geometries":[]})", u"none"_s);
}

void GeoJsonTest::geometries()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const QByteArray text = collection({feature(R"("id":"a")", json)});
    for (const Role role : {Role::Land, Role::Incidents}) {
        const LayerLoad load = loadText(text, u"test.geojson"_s, role);
        QVERIFY(load.layer);
        QVERIFY(!hasErrors(load.findings));
        QCOMPARE(described(geometry(*load.layer, 0)), expected);
        QCOMPARE(load.layer->hasPlace(0), expected != "none"_L1);
        QCOMPARE(load.layer->box.isEmpty(), expected == "none"_L1);
    }
}

void GeoJsonTest::roles_data()
{
    QTest::addColumn<QByteArrayList>("features");
    QTest::addColumn<QString>("role");
    const QByteArray polygon = R"({"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]})";
    const QByteArray line = R"({"type":"LineString","coordinates":[[1,2],[3,4]]})";
    QTest::newRow("dated points are incidents")
        << QByteArrayList{feature(R"("date":"2020-09")"), feature("")} << u"incidents"_s;
    QTest::newRow("undated points are places") << QByteArrayList{feature(""), feature("")} << u"places"_s;
    QTest::newRow("polygons are areas") << QByteArrayList{feature("", polygon), feature("", polygon), feature("")}
                                        << u"areas"_s;
    QTest::newRow("lines are boundaries") << QByteArrayList{feature("", line)} << u"boundaries"_s;
    QTest::newRow("dated rows without any place are incidents")
        << QByteArrayList{feature(R"("date":"2020-09")", "null")} << u"incidents"_s;
}

void GeoJsonTest::roles()
{
    QFETCH(const QByteArrayList, features);
    QFETCH(const QString, role);
    const LayerLoad load = loadText(collection(features), u"Fence posts.geojson"_s);
    QVERIFY(load.layer);
    QCOMPARE(roleName(load.layer->info.role), role);
    QCOMPARE(load.layer->info.title, u"Fence posts"_s);
    QCOMPARE(roleFromName(role), load.layer->info.role);
}

void GeoJsonTest::incidentsAreOrderedByFirstDayThenByPlaceInTheFile()
{
    const auto dated = [](const QByteArray& id, const QByteArray& start) {
        return feature("\"id\":\"" + id + "\",\"start\":\"" + start + "\",\"end\":\"2022-12-31\"");
    };
    const LayerLoad load = loadText(collection({dated("c", "2022-03-01"), dated("b", "2022"), feature(R"("id":"u")"),
        dated("d", "2022-03-01"), dated("a", "2021-05-12")}));
    QVERIFY(load.layer);
    const Layer& layer = *load.layer;
    QCOMPARE(ids(layer), u"u a b c d"_s);
    QVERIFY(layer.isUndated(0));
    QVERIFY(!layer.isUndated(1));
    QCOMPARE(layer.numbers, (std::vector<std::uint32_t>{3, 5, 2, 1, 4}));
}

void GeoJsonTest::columnsOfIncidents()
{
    const LayerLoad load = loadText(collection({
        feature(
            R"("start":"2020-09-27","end":"2020-09-27","type":"clash","event_type":"Battles","actor1":"A","actor2":"B","where_prec":2)"),
        feature(R"("start":"2020-09-28","end":"2020-09-28","event_type":"Battles","actor1":"B","where_prec":"9")"),
        feature(R"("start":"2020-09-29","end":"2020-09-29","type":null,"actor1":["A"])"),
    }));
    QVERIFY(load.layer);
    const IncidentColumns& columns = load.layer->incidents;
    QCOMPARE(columns.types, (QStringList{QString(), u"clash"_s, u"Battles"_s}));
    QCOMPARE(columns.actors, (QStringList{QString(), u"A"_s, u"B"_s}));
    QCOMPARE(columns.type, (std::vector<std::uint16_t>{1, 2, 0}));
    QCOMPARE(columns.actor1, (std::vector<std::uint16_t>{1, 2, 0}));
    QCOMPARE(columns.actor2, (std::vector<std::uint16_t>{2, 0, 0}));
    QCOMPARE(columns.wherePrec, (std::vector<std::uint8_t>{2, 0, 0}));
    QCOMPARE(load.layer->positions[0], (LonLat{46, 39.5}));
}

void GeoJsonTest::nothingIsTakenFromTheFeatureBefore()
{
    const LayerLoad load = loadText(collection({
        R"({"type":"Feature","id":"a","properties":{"start":"2020","end":"2020","type":"clash","actor1":"A","actor2":"B","deaths_best":1,"where_prec":1},"time":{"date":"2020"},"geometry":{"type":"Point","coordinates":[46,39.5]}})",
        R"({"type":"Feature","properties":{}})",
    }));
    QVERIFY(load.layer);
    const Layer& layer = *load.layer;
    const std::size_t row = 0; // the undated one
    QCOMPARE(featureId(layer, row), u"feature 2"_s);
    QVERIFY(layer.isUndated(row));
    QVERIFY(!layer.hasPlace(row));
    QCOMPARE(layer.incidents.type[row], 0);
    QCOMPARE(layer.incidents.actor1[row], 0);
    QCOMPARE(layer.incidents.actor2[row], 0);
    QCOMPARE(layer.incidents.deaths[row], -1);
    QCOMPARE(layer.incidents.wherePrec[row], 0);
}

void GeoJsonTest::deaths_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<int>("deaths");
    const auto row = [](const char* name, const QByteArray& properties, int deaths) {
        QTest::newRow(name) << properties << deaths;
    };
    row("the best figure", R"("deaths_low":1,"deaths_best":4,"deaths_high":9)", 4);
    row("the middle of low and high", R"("deaths_low":1,"deaths_high":9)", 5);
    row("the only one known", R"("deaths_high":9)", 9);
    row("zero is a figure", R"("deaths_low":0)", 0);
    row("nothing known", R"("name":"x")", -1);
    row("null is nothing known", R"("deaths_best":null)", -1);
    row("a figure given as text", R"("deaths_best":"4")", 4);
    row("a word is no figure", R"("deaths_best":"many")", -1);
    row("a negative number is no figure", R"("deaths_best":-4)", -1);
    row("UCDP's best",
        R"("where_prec":1,"date_prec":1,"date_start":"2020-09-27","date_end":"2020-09-27","low":1,"best":2,"high":3)",
        2);
    row("best alone is not UCDP's", R"("best":2)", -1);
    row("ACLED's fatalities", R"("fatalities":"7")", 7);
}

void GeoJsonTest::deaths()
{
    QFETCH(const QByteArray, properties);
    QFETCH(const int, deaths);
    const LayerLoad load = loadText(collection({feature(properties)}), u"test.geojson"_s, Role::Incidents);
    QVERIFY(load.layer);
    QCOMPARE(load.layer->incidents.deaths.front(), deaths);
}

void GeoJsonTest::propertiesKeepOrderAndTypes()
{
    const LayerLoad load = loadText(collection({feature(
        R"("z":"Ջերմուկ \u0259\n","a":1,"big":12345678901234567,"huge":1e300,"f":0.1,"t":true,"n":null,"o":{"k":[1]},"l":["x",2],"a":2)")}));
    QVERIFY(load.layer);
    const Properties all = properties(*load.layer, 0);
    QStringList keys;
    for (const auto& [key, value] : all.entries())
        keys << key;
    QCOMPARE(keys.join(u' '), u"z a big huge f t n o l a"_s);
    QCOMPARE(all.value(u"a").toInt(), 2);
    QCOMPARE(all.text(u"z"), u"Ջերմուկ ə\n"_s);
    QCOMPARE(all.value(u"big").toInteger(), 12345678901234567);
    QCOMPARE(all.value(u"huge").toDouble(), 1e300);
    QVERIFY(all.value(u"t").isBool());
    QVERIFY(all.value(u"n").isNull());
    QVERIFY(all.value(u"missing").isUndefined());
    QCOMPARE(all.value(u"o").toObject()["k"_L1].toArray().size(), 1);
}

void GeoJsonTest::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a text") << QByteArray("\"x\"") << u"x"_s;
    QTest::newRow("a whole number") << QByteArray("1000000") << u"1000000"_s;
    QTest::newRow("a whole number written with an exponent") << QByteArray("1e6") << u"1000000"_s;
    QTest::newRow("a number beyond doubles' whole numbers") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("a small number") << QByteArray("0.0000001") << u"0.0000001"_s;
    QTest::newRow("a number too large for any") << QByteArray("1e999") << u"1e999"_s;
    QTest::newRow("truth") << QByteArray("true") << u"true"_s;
    QTest::newRow("nothing") << QByteArray("null") << QString();
    QTest::newRow("an array") << QByteArray(R"(["a", 1, null])") << u"a;1;"_s;
    QTest::newRow("an object") << QByteArray(R"({ "a": 1 })") << u"{\"a\":1}"_s;
}

void GeoJsonTest::texts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const LayerLoad load = loadText(collection({feature("\"v\":" + json)}));
    QVERIFY(load.layer);
    QCOMPARE(properties(*load.layer, 0).text(u"v"), expected);
}

void GeoJsonTest::idsAreFoundInThisOrder()
{
    const QByteArray geometry = R"("geometry":null)";
    const LayerLoad load =
        loadText(collection({R"({"type":"Feature","id":"outer","properties":{"id":"inner"},)" + geometry + '}',
            R"({"type":"Feature","id":"outer","properties":{},)" + geometry + '}',
            R"({"type":"Feature","id":17,"properties":null,)" + geometry + '}',
            R"({"type":"Feature","properties":{"id":5},)" + geometry + '}',
            R"({"type":"Feature","properties":{"id":null},)" + geometry + '}'}));
    QVERIFY(load.layer);
    QCOMPARE(ids(*load.layer), u"inner outer 17 5 feature 5"_s);
}

void GeoJsonTest::mixedCollectionWarns()
{
    const LayerLoad load = loadText(collection({feature(R"("id":"m")",
        R"({"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[1,2],[3,4]]},{"type":"Point","coordinates":[1,2]}]})")}));
    QCOMPARE(lines(load.findings),
        u"test.geojson:m: warning: of its mixed geometries only those of the highest dimension are shown"_s);
}

void GeoJsonTest::manyFeaturesInSeveralPartsStayInOrder()
{
    constexpr int count = 30'000;
    QByteArrayList features;
    for (int i = 0; i < count; ++i)
        features << feature("\"id\":" + QByteArray::number(i)
            + ",\"start\":\"2020-01-01\",\"end\":\"2020-01-01\",\"type\":\"t" + QByteArray::number(i % 7)
            + "\",\"actor1\":\"a" + QByteArray::number(i / 100) + '"');
    const LayerLoad load = loadText(collection(features));
    QVERIFY(load.layer);
    const Layer& layer = *load.layer;
    QCOMPARE(layer.size(), std::size_t(count));
    for (std::size_t row = 0; row < layer.size(); row += 997) {
        QCOMPARE(featureId(layer, row), QString::number(row));
        QCOMPARE(layer.incidents.types[layer.incidents.type[row]], u't' + QString::number(row % 7));
        QCOMPARE(layer.incidents.actors[layer.incidents.actor1[row]], u'a' + QString::number(row / 100));
    }
}

void GeoJsonTest::progressGoesUpAndCanCancel()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"many.geojsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 50'000; ++i)
        file.write(feature(R"("start":"2020-01-01","end":"2020-01-01")") + '\n');
    file.close();
    std::vector<double> parts;
    const auto watch = [&parts](double part) {
        parts.push_back(part);
        return true;
    };
    QVERIFY(loadLayer(file.fileName(), {}, {}, {watch, {}}).layer);
    QVERIFY(parts.size() > 3);
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(parts.back(), 1.0);
    const LayerLoad cancelled = loadLayer(file.fileName(), {}, {}, {[](double) { return false; }, {}});
    QVERIFY(!cancelled.layer);
    QVERIFY(lines(cancelled.findings).endsWith("error: reading was cancelled"_L1));
}

QTEST_GUILESS_MAIN(GeoJsonTest)
#include "geojson_test.moc"
