// SPDX-License-Identifier: MIT
#include "data/crsguess.h"
#include "data/featureimport.h"
#include "data/importreport.h"
#include "data/tabletext.h"
#include "loading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// What was planted in each file of the corpus, by its name.
QJsonObject planted()
{
    QFile file(QFINDTESTDATA("../files/import/planted.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("planted.json cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The members of an object that another one has too.
QJsonObject common(const QJsonObject& object, const QJsonObject& other)
{
    QJsonObject result;
    for (const QString& key : other.keys()) {
        const QJsonValue value = object[key];
        result[key] = value.isObject() ? QJsonValue(common(value.toObject(), other[key].toObject())) : value;
    }
    return result;
}

QByteArray pretty(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVariantIsRecognised_data();
    void everyVariantIsRecognised();
    void datesOfOtherDataSets_data();
    void datesOfOtherDataSets();
    void dateTextsSayTheSameDays_data();
    void dateTextsSayTheSameDays();
    void theDatesThemselvesTellTheOrder();
    void codesBecomeWords();
    void figuresAreOurs();
    void precisionsStayDifferentScales();
    void ownNamesAreKept();
    void columnsAreChosenByHand();
    void plansAreKept();
    void systemsAreGuessed_data();
    void systemsAreGuessed();
    void metresInDegreesAreSaid();
    void textsOfOtherEncodings_data();
    void textsOfOtherEncodings();
};

void ImportTest::everyVariantIsRecognised_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject all = planted();
    QVERIFY(all.size() >= 60);
    for (const QString& file : all.keys())
        QTest::newRow(qPrintable(file)) << all[file].toObject();
}

void ImportTest::everyVariantIsRecognised()
{
    QFETCH(const QJsonObject, expected);
    const QString file = QFINDTESTDATA("../files/import/") + QString::fromUtf8(QTest::currentDataTag());
    const LayerLoad load = loadLayer(file, {}, {});
    if (!load.layer) { // a decoy without rows
        QCOMPARE(expected["rows"_L1].toInt(), 0);
        return;
    }
    const QJsonObject report = toJson(importReport(*load.layer));
    QCOMPARE(pretty(common(report, expected)), pretty(expected));
}

void ImportTest::datesOfOtherDataSets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ACLED, words") << u"27 September 2020"_s << u"2020-09-27"_s;
    QTest::newRow("ACLED, numbers") << u"27-09-2020"_s << u"2020-09-27"_s;
    QTest::newRow("two digits of a year") << u"27-09-20"_s << u"unreadable"_s;
    QTest::newRow("a year that lost its century") << u"0025-09-27"_s << u"early"_s;
    QTest::newRow("UCDP") << u"2020-09-27 00:00:00.000"_s << u"2020-09-27"_s;
    QTest::newRow("GDELT") << u"20200927"_s << u"2020-09-27"_s;
    QTest::newRow("a decade") << u"1990s"_s << u"1990-01-01/1999-12-31"_s;
    QTest::newRow("the end of a decade") << u"late 1980s"_s << u"1986-01-01~/1989-12-31"_s;
    QTest::newRow("a century") << u"C19"_s << u"1801-01-01/1900-12-31"_s;
    QTest::newRow("about") << u"~1988"_s << u"1988-01-01~/1988-12-31"_s;
    QTest::newRow("between") << u"1988..1994"_s << u"1988-01-01/1994-12-31"_s;
    QTest::newRow("before") << u"before 1994"_s << u"../1993-12-31~"_s;
    QTest::newRow("a day that does not exist") << u"31-02-2020"_s << u"unreadable"_s;
    QTest::newRow("words") << u"last spring"_s << u"unreadable"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ImportTest::datesOfOtherDataSets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    ImportPlan plan;
    plan.dataSet = DataSet::OpenStreetMap;
    const ImportedDate date = importedDate(text, plan);
    using Fault = ImportedDate::Fault;
    const QString read = date.fault == Fault::EarlyYear ? u"early"_s
        : date.fault == Fault::Unreadable               ? u"unreadable"_s
        : date.date                                     ? dateTextOf(*date.date)
                                                        : QString();
    QCOMPARE(read, expected);
}

void ImportTest::dateTextsSayTheSameDays_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"2020-09-27", "2020-09", "2020", "199X", "1988~", "..", "1994/..", "../1994", "1988/1994"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ImportTest::dateTextsSayTheSameDays()
{
    QFETCH(const QString, text);
    const auto date = parseDateText(text);
    QVERIFY(date);
    QCOMPARE(parseDateText(dateTextOf(*date)), date);
}

void ImportTest::theDatesThemselvesTellTheOrder()
{
    const auto days = [](const QByteArray& dates) {
        QByteArray table = "id,date,time,time_precision,location,latitude,longitude\n";
        for (const QByteArray& date : dates.split(' '))
            table += "x" + date + ',' + date + ",,,A,40,46\n";
        const LayerLoad load = loadText(table, u"t.csv"_s);
        QStringList texts;
        for (const Dates& each : load.layer->dates)
            texts << isoText(each.span.first);
        return texts.join(u' ');
    };
    QCOMPARE(days("9/27/2020 10/3/2020"), u"2020-09-27 2020-10-03"_s);
    QCOMPARE(days("27/9/2020 3/10/2020"), u"2020-09-27 2020-10-03"_s);
    QCOMPARE(days("9/8/2020"), u"2020-09-08"_s); // TimeMap's own order where nothing tells
}

void ImportTest::codesBecomeWords()
{
    const LayerLoad load =
        loadText("id,where_prec,date_prec,date_start,date_end,type_of_violence,side_a,side_b,low,best,high,"
                 "latitude,longitude\n7,1,1,2020-09-27,2020-09-27,3,A,B,1,2,3,40,46\n",
            u"t.csv"_s);
    QCOMPARE(lines(load.findings), QString());
    const Properties values = properties(*load.layer, 0);
    QCOMPARE(values.text(u"type"), u"One-sided violence"_s);
    QCOMPARE(values.text(u"type_of_violence"), u"3"_s);
    QCOMPARE(values.text(u"actor1"), u"A"_s);
    QCOMPARE(featureId(*load.layer, 0), u"7"_s);
}

void ImportTest::figuresAreOurs()
{
    const LayerLoad load =
        loadText("id,where_prec,date_prec,date_start,date_end,low,best,high,latitude,longitude\n"
                 "7,1,1,2020-09-27,2020-09-27,1,2,3,40,46\n8,1,1,2020-09-27,2020-09-27,5,2,9,40,46\n",
            u"t.csv"_s);
    QCOMPARE(
        lines(load.findings), u"t.csv:8: warning: its lowest, best and highest figures are not in order: 5, 2, 9"_s);
    const Properties values = properties(*load.layer, 0);
    QCOMPARE(values.text(u"deaths_low") + values.text(u"deaths_best") + values.text(u"deaths_high"), u"123"_s);
    QCOMPARE(load.layer->incidents.deaths[0], 2);
}

void ImportTest::precisionsStayDifferentScales()
{
    const LayerLoad load =
        loadText("event_id_cnty,event_date,event_type,time_precision,geo_precision,latitude,longitude\n"
                 "A1,2020-09-27,Battles,2,1,40,46\nA2,2020-09-28,Battles,1,3,40,46\n",
            u"t.csv"_s);
    QCOMPARE(lines(load.findings), QString());
    const Layer& layer = *load.layer;
    QCOMPARE(properties(layer, 1).text(u"where_prec"), QString());
    QCOMPARE(properties(layer, 1).text(u"geo_precision"), u"3"_s);
    QVERIFY(layer.incidents.wherePrec[0] <= 2 && layer.incidents.wherePrec[1] > 2);
    QCOMPARE(isoText(layer.dates[0].span.first) + isoText(layer.dates[0].span.last()), u"2020-09-212020-09-27"_s);
    QVERIFY(layer.dates[0].core.isEmpty());
}

void ImportTest::ownNamesAreKept()
{
    const LayerLoad load = loadText("event_id_cnty,event_date,type,event_type,latitude,longitude\n"
                                    "A1,2020-09-27,mine,Battles,40,46\n",
        u"t.csv"_s);
    const Properties values = properties(*load.layer, 0);
    QCOMPARE(values.text(u"type"), u"Battles"_s);
    QCOMPARE(values.text(u"original:type"), u"mine"_s);
}

void ImportTest::columnsAreChosenByHand()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"t.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("when,e,n,what\n9/8/2020,\"46,5\",\"39,5\",fire\n");
    file.close();
    ImportPlan plan;
    plan.columns = {{u"start"_s, u"when"_s}, {u"longitude"_s, u"e"_s}, {u"latitude"_s, u"n"_s}, {u"type"_s, u"what"_s}};
    for (const bool monthFirst : {false, true}) {
        plan.monthFirst = monthFirst;
        const LayerLoad load = loadLayer(file.fileName(), {}, {}, {}, plan);
        QVERIFY(load.layer);
        QCOMPARE(load.layer->info.role, Role::Incidents);
        QCOMPARE(isoText(load.layer->dates[0].span.first), monthFirst ? u"2020-09-08"_s : u"2020-08-09"_s);
        QCOMPARE(load.layer->positions[0], (LonLat{46.5, 39.5}));
        QCOMPARE(load.layer->incidents.types[load.layer->incidents.type[0]], u"fire"_s);
        QCOMPARE(load.layer->source.plan, plan);
    }
}

void ImportTest::plansAreKept()
{
    ImportPlan plan;
    plan.dataSet = DataSet::Acled;
    plan.columns = {{u"start"_s, u"EVENT_DATE"_s}, {u"id"_s, u"é"_s}};
    plan.monthFirst = true;
    plan.crs = u"EPSG:28408"_s;
    QCOMPARE(importPlanFromJson(toJson(plan)), plan);
    QCOMPARE(signatureOf({u"a"_s, u"b"_s}), signatureOf({u"b"_s, u"a"_s}));
    QVERIFY(signatureOf({u"a"_s, u"b"_s}) != signatureOf({u"a b"_s}));
}

void ImportTest::systemsAreGuessed_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<QString>("expected");
    QTest::newRow("degrees") << 46. << 40. << QString();
    QTest::newRow("Web Mercator") << 5120700. << 4865900. << u"EPSG:3857"_s;
    QTest::newRow("Gauss-Krüger, zone 8") << 8585000. << 4430000. << u"EPSG:28408"_s;
    QTest::newRow("UTM") << 585000. << 4428000. << u"EPSG:32638"_s;
    QTest::newRow("elsewhere") << 1e9 << 1e9 << QString();
}

void ImportTest::systemsAreGuessed()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QTEST(guessedCrs(x, y), "expected");
}

void ImportTest::metresInDegreesAreSaid()
{
    const LayerLoad load =
        loadText(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a","start":"2020"},)"
                 R"("geometry":{"type":"Point","coordinates":[5120700,4865900]}}]})");
    QCOMPARE(lines(load.findings),
        u"test.geojson:-: warning: its coordinates cannot be the degrees that it says they are; taken as WGS 84 / "
        "Pseudo-Mercator"_s);
    QVERIFY(load.layer);
    QVERIFY(std::abs(load.layer->positions[0].lon - 46) < 0.01 && std::abs(load.layer->positions[0].lat - 40) < 0.02);
}

void ImportTest::textsOfOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray table = "name\n";
    QTest::newRow("UTF-8") << table + "Xankəndi\n" << u"UTF-8"_s;
    QTest::newRow("windows-1251") << table + "\xD8\xF3\xF8\xE0\n" << u"windows-1251"_s;
    QTest::newRow("windows-1252") << table + "Caf\xE9 Tabl\xE9\n" << u"windows-1252"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEn\0\n\0", 6) << u"UTF-16LE"_s;
}

void ImportTest::textsOfOtherEncodings()
{
    QFETCH(const QByteArray, bytes);
    const TableText text = tableText(bytes);
    QTEST(text.encoding, "encoding");
    QCOMPARE(text.text.isNull(), text.encoding == u"UTF-8"_s);
    if (text.encoding == u"windows-1251"_s)
        QCOMPARE(text.text, "name\nШуша\n"_ba);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
