// SPDX-License-Identifier: MIT
#include "data/atlas.h"
#include "data/check.h"
#include "loading.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

/// Every kind of bad file: what validation says of it, and how many of its features load all the same.
class BadFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void message_data();
    void message();
    void fileThatVanishes();
    void folderInsteadOfAFile();
    void fileThatMayNotBeRead();
    void manyFindingsAreCounted();
    void everyFileHasARow();

private:
    QString path(const QString& name) const { return QFINDTESTDATA("../files/bad") + u'/' + name; }
};

void BadFilesTest::message_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows"); // −1: no layer
    QTest::addColumn<QString>("expected"); // findings of check(), "file:feature: severity: message", without the path
    const auto row = [](const char* name, const char* file, int rows, const QString& expected) {
        QTest::newRow(name) << QString::fromLatin1(file) << rows << expected;
    };

    row("an empty file", "empty.geojson", -1, u"empty.geojson:-: error: the file is empty"_s);
    row("nothing but white space", "blank.geojson", -1, u"blank.geojson:-: error: the file is empty"_s);
    row("words instead of JSON", "not-json.geojson", -1,
        u"not-json.geojson:-: error: line 1, byte 1: this is not GeoJSON: it does not begin with “{”"_s);
    row("an array instead of a collection", "array.geojson", -1,
        u"array.geojson:-: error: line 1, byte 1: this is not GeoJSON: it does not begin with “{”"_s);
    row("binary junk", "binary.geojson", -1,
        u"binary.geojson:-: error: line 1, byte 1: this is not GeoJSON: it does not begin with “{”"_s);
    row("a file that ends in the middle of a feature", "truncated.geojson", 2,
        u"truncated.geojson:-: error: line 4, byte 327: the text ends inside feature 3, which begins here"_s);
    row("broken JSON inside a feature", "broken-middle.geojson", 2,
        u"broken-middle.geojson:second: error: line 3, byte 223: the value of “note” is not JSON"_s);
    row("a missing brace", "missing-brace.geojson", 2,
        u"missing-brace.geojson:feature 2: error: line 3, byte 184: its JSON is broken"_s);
    row("a missing quote", "missing-quote.geojson", 2,
        u"missing-quote.geojson:feature 2: error: line 3, byte 184: a text in it is not closed, or holds a line break "
        u"or control "
        "character"_s);
    row("a missing comma between features", "missing-comma.geojson", 3,
        u"missing-comma.geojson:-: error: line 3, byte 183: after feature 1 a comma or “]” is missing"_s);
    row("a comma behind the last feature", "trailing-comma.geojson", 2,
        u"trailing-comma.geojson:-: error: line 4, byte 326: no feature follows the last comma"_s);
    row("text behind the collection", "something-after.geojson", 1,
        u"something-after.geojson:-: error: line 4, byte 186: something follows the end of the collection"_s);
    row("a broken line among lines of features", "broken-line.geojsonl", 2,
        u"broken-line.geojsonl:feature 2: error: line 2, byte 142: its JSON is broken"_s);
    row("a collection without features", "features-missing.geojson", -1,
        u"features-missing.geojson:-: error: line 1, byte 1: “features” is missing or is not an array"_s);
    row("features that are an object", "features-object.geojson", -1,
        u"features-object.geojson:-: error: line 1, byte 1: “features” is missing or is not an array"_s);
    row("a collection of unknown type", "wrong-root-type.geojson", 1,
        u"wrong-root-type.geojson:-: error: line 1, byte 1: its type is “FeatureColection”, not “FeatureCollection”"_s);

    row("a number among the features", "number-as-feature.geojson", 2,
        u"number-as-feature.geojson:feature 2: error: line 3, byte 184: it is not a JSON object"_s);
    row("a feature of unknown type", "wrong-feature-type.geojson", 2,
        u"wrong-feature-type.geojson:second: error: line 3, byte 184: its type is “Fature”, not “Feature”"_s);
    row("a geometry of unknown type", "wrong-geometry-type.geojson", 2,
        u"wrong-geometry-type.geojson:second: error: line 3, byte 296: “Pont” is not a type of geometry"_s);
    row("a text as geometry", "geometry-is-text.geojson", 2,
        u"geometry-is-text.geojson:second: error: line 3, byte 282: its geometry is neither an object nor null"_s);
    row("an array as properties", "properties-array.geojson", 2,
        u"properties-array.geojson:feature 2: error: line 3, byte 215: its “properties” are neither an object nor null"_s);
    row("a feature without geometry", "no-geometry.geojson", 3,
        u"no-geometry.geojson:second: error: it has no geometry"_s);
    row("a feature whose geometry is null", "null-geometry.geojson", 3,
        u"null-geometry.geojson:second: warning: it has no place"_s);
    row("a geometry without coordinates", "no-coordinates.geojson", 2,
        u"no-coordinates.geojson:second: error: line 3, byte 297: its geometry has no “coordinates”"_s);
    row("coordinates that are texts", "text-coordinates.geojson", 2,
        u"text-coordinates.geojson:second: error: line 3, byte 313: “\"46.0\"” in its coordinates is not a number"_s);
    row("a single coordinate", "one-coordinate.geojson", 2,
        u"one-coordinate.geojson:second: error: line 3, byte 318: a position in it has no two coordinates"_s);
    row("a polygon with the coordinates of a point", "flat-polygon.geojson", 2,
        u"flat-polygon.geojson:second: error: line 3, byte 315: its coordinates are not nested as its type demands"_s);
    row("a coordinate that is NaN", "nan.geojson", 2,
        u"nan.geojson:second: error: line 3, byte 313: “NaN” in its coordinates is not a number"_s);
    row("an infinite coordinate", "infinity.geojson", 2,
        u"infinity.geojson:second: error: line 3, byte 318: “-Infinity” in its coordinates is not a number"_s);
    row("a coordinate too large for a number", "huge-number.geojson", 2,
        u"huge-number.geojson:second: error: line 3, byte 313: “1e999” in its coordinates is not a number"_s);
    row("coordinates outside the world", "out-of-range.geojson", 2,
        u"out-of-range.geojson:second: error: line 3, byte 324: the coordinates [460.1, 39.9] are outside the world"_s);
    row("latitude before longitude", "swapped.geojson", 2,
        u"swapped.geojson:second: error: line 3, byte 324: the coordinates [39.9, 146] are outside the world; latitude "
        u"and "
        "longitude look swapped"_s);
    row("a ring that is not closed", "unclosed-ring.geojson", 2,
        u"unclosed-ring.geojson:second: error: line 3, byte 337: a ring in it is not closed: it begins and ends at "
        u"different "
        "positions"_s);
    row("a ring of three positions", "short-ring.geojson", 2,
        u"short-ring.geojson:second: error: line 3, byte 329: a ring in it has fewer than four positions"_s);
    row("a polygon without a ring", "no-ring.geojson", 2,
        u"no-ring.geojson:second: error: line 3, byte 306: a ring in it has fewer than four positions"_s);
    row("a ring that crosses itself", "self-crossing.geojson", 3,
        u"self-crossing.geojson:second: error: its polygon is not valid: Self-intersection at or near point 45.5 39.5"_s);
    row("a line of one position", "short-line.geojson", 1,
        u"short-line.geojson:second: error: line 3, byte 257: a line in it has fewer than two positions"_s);

    row("a day that does not exist", "day-does-not-exist.geojson", 3,
        u"day-does-not-exist.geojson:second: error: “2022-02-30” in “start” is not a date; it counts as undated"_s);
    row("a date that is none", "date-is-no-date.geojson", 3,
        u"date-is-no-date.geojson:second: error: “yesterday” in “end” is not a date; it counts as undated"_s);
    row("an end before its start", "end-before-start.geojson", 3,
        u"end-before-start.geojson:second: error: its end is before its start; it counts as undated"_s);
    row("two features with one id", "duplicate-ids.geojson", 3,
        u"duplicate-ids.geojson:first: error: feature 2 has the same id as feature 1"_s);
    row("a property given twice", "duplicate-keys.geojson", 3,
        u"duplicate-keys.geojson:second: warning: it has several “note”; the last one counts"_s);
    row("three thousand brackets inside each other", "deep-nesting.geojson", 3,
        u"deep-nesting.geojson:second: error: it is nested too deeply"_s);
    row("text that is not UTF-8", "latin1.geojson", 2,
        u"latin1.geojson:feature 2: error: line 3, byte 184: its text is not valid UTF-8"_s);
    row("a low count above the best", "deaths-out-of-order.geojson", 3,
        u"deaths-out-of-order.geojson:second: error: deaths_low, deaths_best and deaths_high are not in order"_s);
    row("a count that is a word", "deaths-are-text.geojson", 3,
        u"deaths-are-text.geojson:second: error: “many” in “deaths_best” is not a count"_s);
    row("a parent that nobody is", "unknown-parent.geojson", 3,
        u"unknown-parent.geojson:second: error: its parent “nobody” is unknown"_s);

    row("an empty table", "no-features.csv", -1, u"no-features.csv:-: error: the file is empty"_s);
    row("a table with a wrong date, a wrong place and none", "places.csv", 3,
        u"places.csv:second: error: “2022-02-30” in “date” is not a date; it counts as undated\n"
        "places.csv:third: error: the coordinates [46, 95] are outside the world; latitude and longitude look swapped\n"
        "places.csv:fourth: warning: it has no place"_s);
    row("a GeoPackage that is none", "broken.gpkg", -1, u"broken.gpkg:-: error: its format is not known"_s);
    row("a format that nobody knows", "unknown.xyz", -1, u"unknown.xyz:-: error: its format is not known"_s);
    row("a file that points into the network", "network.vrt", -1, u"network.vrt:-: error: its format is not known"_s);
    row("claims with every fault", "claims.csv", -2,
        u"claims.csv:line 9: error: it has 2 values for 13 columns\n"
        "claims.csv:line 7: error: the id “ok” is already used in line 2\n"
        "claims.csv:line 8: error: “claim_id” is empty\n"
        "claims.csv:side: error: “mars” in “side” is not armenia, azerbaijan or other\n"
        "claims.csv:date: error: “2022-13-01” in “asserted_on” is not a date\n"
        "claims.csv:bounds: error: “value_low” is above “value_high”\n"
        "claims.csv:number: error: “few” in “value_low” is not a number\n"
        "claims.csv:speaker: error: it has no claimant\n"
        "claims.csv:source: error: it has no source"_s);
    row("claims with an open quote", "open-quote.csv", -2,
        u"open-quote.csv:line 3: error: a quote opens here that is never closed\n"
        "open-quote.csv:first: error: it has no source\n"
        "open-quote.csv:first: error: “” in “side” is not armenia, azerbaijan or other"_s);
    row("sources with a doubled id", "sources.csv", -2,
        u"sources.csv:line 3: error: the id “s1” is already used in line 2"_s);

    row("a folder without atlas.json", "no-atlas", -2,
        u"no-atlas/atlas.json:-: error: the folder has no atlas.json, so it is not an atlas"_s);
    row("an atlas.json that is broken", "broken-atlas", -2,
        u"broken-atlas/atlas.json:-: error: line 2, byte 34: object is missing after a comma"_s);
    row("an atlas with wrong values and missing files", "holes-atlas", -2,
        u"holes-atlas/atlas.json:-: error: “extent” is not a box [west, south, east, north]\n"
        "holes-atlas/atlas.json:-: error: “home.bbox” is not a box [west, south, east, north]\n"
        "holes-atlas/atlas.json:-: error: “sometimes” is not a mode: day, window or cumulative\n"
        "holes-atlas/atlas.json:-: error: “from” and “to” of “home” are not two dates in order\n"
        "holes-atlas/atlas.json:-: error: the file “../places.csv” of “outside” is not inside the atlas\n"
        "holes-atlas/atlas.json:-: error: the file “/etc/hostname” of “absolute” is not inside the atlas\n"
        "holes-atlas/atlas.json:-: error: layer “role”: “events” is not a role\n"
        "holes-atlas/atlas.json:-: error: a layer has no “id”\n"
        "holes-atlas/atlas.json:-: error: two layers have the id “incidents”\n"
        "holes-atlas/gone.geojson:-: error: there is no such file\n"
        "holes-atlas/claims.csv:-: error: there is no such file"_s);
    row("claims on an unknown subject", "claims-atlas", -2,
        u"claims-atlas/incidents.geojson:second: error: its parent “nobody” is unknown\n"
        "claims-atlas/incidents.geojson:second: error: its source “s9” is unknown\n"
        "claims-atlas/claims.csv:subject: error: its subject “nowhere” is unknown\n"
        "claims-atlas/claims.csv:source: error: its source “s9” is unknown"_s);
    row("claims on an unknown subject, asked for alone", "claims-atlas/claims.csv", -2,
        u"claims-atlas/claims.csv:subject: error: its subject “nowhere” is unknown\n"
        "claims-atlas/claims.csv:source: error: its source “s9” is unknown"_s);
}

void BadFilesTest::message()
{
    QFETCH(const QString, file);
    QFETCH(const int, rows);
    QFETCH(const QString, expected);
    QCOMPARE(lines(check(path(file))).remove(path({})), expected);
    if (rows == -2)
        return;
    const LayerLoad load = loadLayer(path(file), {}, {});
    QCOMPARE(load.layer ? int(load.layer->size()) : -1, rows);
}

void BadFilesTest::fileThatVanishes()
{
    const LayerLoad load = loadLayer(path(u"gone.geojson"_s), {}, {});
    QVERIFY(!load.layer);
    QVERIFY(lines(load.findings).endsWith("gone.geojson:-: error: there is no such file"_L1));
}

void BadFilesTest::folderInsteadOfAFile()
{
    const LayerLoad load = loadLayer(path(u"no-atlas"_s), {}, {});
    QVERIFY(!load.layer);
    QVERIFY(lines(load.findings).endsWith("no-atlas:-: error: this is a folder, not a file"_L1));
}

void BadFilesTest::fileThatMayNotBeRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"closed.geojson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[]})");
    file.close();
    QVERIFY(file.setPermissions({}));
    const LayerLoad load = loadLayer(file.fileName(), {}, {});
    // The superuser may read everything.
    if (QFileInfo(file.fileName()).isReadable())
        QCOMPARE(lines(load.findings), QString());
    else
        QVERIFY(lines(load.findings).endsWith("closed.geojson:-: error: the file may not be read"_L1));
}

void BadFilesTest::manyFindingsAreCounted()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "{\"type\":\"Feature\"}\n";
    const LayerLoad load = loadText(text, u"many.geojsonl"_s, Role::Incidents);
    QCOMPARE(load.findings.size(), 1001);
    QCOMPARE(load.findings.last().message, u"and 19000 more findings, 19000 of them errors"_s);
}

void BadFilesTest::everyFileHasARow()
{
    QFile source(QFINDTESTDATA("badfiles_test.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    for (const QFileInfo& file : QDir(path({})).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(text.contains('"' + file.fileName().toUtf8() + '"'), qPrintable(file.fileName()));
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "badfiles_test.moc"
