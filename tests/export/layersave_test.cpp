// SPDX-License-Identifier: MIT
#include "data/layerfile.h"
#include "export/dayfields.h"
#include "export/layersave.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

class LayerSaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatOpensAgain_data();
    void everyFormatOpensAgain();
    void googleEarthFindsTheDays();
    void daysAreTheOutermost_data();
    void daysAreTheOutermost();
    void otherFormatsAreRefused();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QByteArray read(const QString& name) const
    {
        QFile bytes(file(name));
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    LayerPtr m_layer;
};

void LayerSaveTest::initTestCase()
{
    QFile source(file(u"source.geojson"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(
        R"({"type":"FeatureCollection","features":[)"
        R"({"type":"Feature","properties":{"id":"a","start":"2020-09-27","end":"2020-11-10","name":"Շուշի, Şuşa","deaths_best":7},"geometry":{"type":"Point","coordinates":[46.75,39.76]}},)"
        R"({"type":"Feature","properties":{"id":"b","start":"2021-05","name":"\"x\"","tags":["m","n"]},"geometry":{"type":"Point","coordinates":[46,40]}},)"
        R"({"type":"Feature","properties":{"id":"c","name":"undated"},"geometry":null}]})");
    source.close();
    m_layer = loadLayer(source.fileName(), {}, Role::Incidents).layer;
    QVERIFY(m_layer);
}

void LayerSaveTest::everyFormatOpensAgain_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"t.geojson", "t.csv", "t.gpkg", "t.fgb", "t.kml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void LayerSaveTest::everyFormatOpensAgain()
{
    QFETCH(const QString, name);
    QCOMPARE(saveLayer(*m_layer, file(name)), QString());
    const LayerLoad again = loadLayer(file(name), {}, Role::Incidents);
    QVERIFY(again.layer);
    QMap<QString, std::size_t> rows;
    for (std::size_t row = 0; row < again.layer->size(); ++row)
        rows.insert(properties(*again.layer, row).text(u"id"), row);
    QVERIFY(rows.contains(u"a"_s) && rows.contains(u"b"_s));
    const std::size_t a = rows[u"a"_s];
    QCOMPARE(again.layer->positions[a], (LonLat{46.75, 39.76}));
    QCOMPARE(isoText(again.layer->dates[a].span.first), u"2020-09-27"_s);
    QCOMPARE(isoText(again.layer->dates[a].span.last()), u"2020-11-10"_s);
    QCOMPARE(properties(*again.layer, a).text(u"name"), u"Շուշի, Şuşa"_s);
    QCOMPARE(properties(*again.layer, a).text(u"deaths_best"), u"7"_s);
    QCOMPARE(properties(*again.layer, rows[u"b"_s]).text(u"start"), u"2021-05"_s);
}

void LayerSaveTest::googleEarthFindsTheDays()
{
    QCOMPARE(saveLayer(*m_layer, file(u"t.kml"_s)), QString());
    const QByteArray kml = read(u"t.kml"_s).simplified().replace("> <", "><");
    QVERIFY2(kml.contains("<TimeSpan><begin>2020-09-27</begin><end>2020-11-10</end></TimeSpan>"), kml.constData());
}

void LayerSaveTest::daysAreTheOutermost_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a month") << R"({"k":1})"_ba << u"2021-05"_s
                             << R"({"start_date":"2021-05-01","end_date":"2021-05-31","k":1})"_ba;
    QTest::newRow("no other property") << "{}"_ba << u"2021-05-03"_s
                                       << R"({"start_date":"2021-05-03","end_date":"2021-05-03"})"_ba;
    QTest::newRow("undated") << R"({"k":1})"_ba << u".."_s << R"({"start_date":null,"end_date":null,"k":1})"_ba;
    QTest::newRow("it has them already") << R"({"start_date":"x"})"_ba << u"2021"_s << R"({"start_date":"x"})"_ba;
    QTest::newRow("no properties") << "null"_ba << u"2021"_s << "null"_ba;
}

void LayerSaveTest::daysAreTheOutermost()
{
    QFETCH(const QByteArray, properties);
    QFETCH(const QString, start);
    QFETCH(const QByteArray, expected);
    const auto date = parseDateText(start);
    const QByteArray frame = R"({"type":"Feature","properties":%,"geometry":null})";
    QCOMPARE(withDayFields(QByteArray(frame).replace("%", properties), toDates(date, date)),
        QByteArray(frame).replace("%", expected));
}

void LayerSaveTest::otherFormatsAreRefused()
{
    QVERIFY(!saveLayer(*m_layer, file(u"t.xyz"_s)).isEmpty());
    QVERIFY(!saveLayer(*m_layer, file(u"none/t.gpkg"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(LayerSaveTest)
#include "layersave_test.moc"
