// SPDX-License-Identifier: MIT
#include "export/tablefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::atomic<bool> kGoOn{false};

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"i.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"a","start":"2022-09-13","name":"Sotk, north","deaths_best":9},"geometry":{"type":"Point","coordinates":[46,40]}},
{"type":"Feature","properties":{"id":"b","start":"2022-09-14","name":"Jermuk","deaths_best":10},"geometry":{"type":"Point","coordinates":[45.5,39.8]}},
{"type":"Feature","properties":{"id":"c","start":"2022-09-15","name":"Կապան"},"geometry":null}]})");
        file.close();
        LayerInfo info;
        info.id = u"incidents"_s;
        info.file = file.fileName();
        auto atlas = std::make_shared<Atlas>();
        atlas->layers = {loadLayer(file.fileName(), info, Role::Incidents).layer};
        QVERIFY(atlas->layers.front());
        m_atlas = atlas;
        m_view.query.window = {Mode::Window, {toDay(QDate(2022, 9, 1)), toDay(QDate(2022, 10, 1))}};
    }

    void rowsAreSortedAndNarrowed_data()
    {
        QTest::addColumn<QString>("sortedBy");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as they come") << QString() << false << QString() << u"a b c"_s;
        QTest::newRow("numbers as numbers, empty last") << u"deaths_best"_s << false << QString() << u"a b c"_s;
        QTest::newRow("descending, empty last still") << u"deaths_best"_s << true << QString() << u"b a c"_s;
        QTest::newRow("by name") << u"name"_s << false << QString() << u"b a c"_s;
        QTest::newRow("by a column that is none") << u"nothing"_s << false << QString() << u"a b c"_s;
        QTest::newRow("narrowed") << QString() << false << u"JERMUK"_s << u"b"_s;
        QTest::newRow("narrowed to nothing") << QString() << false << u"xyz"_s << QString();
    }
    void rowsAreSortedAndNarrowed()
    {
        QFETCH(const QString, sortedBy);
        QFETCH(const bool, descending);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto table = make({u"id"_s, u"name"_s}, text, sortedBy, descending);
        QStringList ids;
        for (std::size_t row = 0; row < table->size(); ++row)
            ids << table->cells(row).first();
        QCOMPARE(ids.join(u' '), expected);
    }

    void unknownColumnsAreLeftOut()
    {
        QCOMPARE(make({u"name"_s, u"nothing"_s})->form.columns, QStringList{u"name"_s});
        QVERIFY(make({})->form.columns.size() > 3);
        QVERIFY(make({})->allColumns.contains(u"lat"_s));
    }

    void whatIsNotWantedAnyMoreIsNotMade()
    {
        const std::atomic<bool> stop{true};
        QVERIFY(!makeTable(m_atlas, m_view, {}, stop));
    }

    void csvStatesTheQueryAndHoldsWhatIsShown()
    {
        View view = m_view;
        view.query.filters = {{u"name"_s, u"Jermuk"_s}, {u"name"_s, u"Sotk, north"_s}};
        const auto table = makeTable(
            m_atlas, view, {ListKind::Incidents, {u"id"_s, u"name"_s, u"deaths_best"_s}, {}, u"id"_s, true}, kGoOn);
        const QString path = m_folder.filePath(u"t.csv"_s);
        QCOMPARE(saveTable(*table, path), QString());
        QCOMPARE(read(path),
            "# Truceline: incidents shown\n# Dates: 2022-09-01 to 2022-09-30\n# Filter: name=Jermuk\n"
            "# Filter: name=Sotk, north\n# Sorted by id, descending\n# Rows: 2\n"
            "id,name,deaths_best\nb,Jermuk,10\na,\"Sotk, north\",9\n");
    }

    void geoJsonAndGeoPackageOpenAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("GeoJSON") << u"t.geojson"_s;
        QTest::newRow("GeoPackage") << u"t.gpkg"_s;
    }
    void geoJsonAndGeoPackageOpenAgain()
    {
        QFETCH(const QString, name);
        const QString path = m_folder.filePath(name);
        QCOMPARE(saveTable(*make({u"id"_s}), path), QString());
        QVERIFY(read(path).contains("Dates: 2022-09-01 to 2022-09-30"));
        const LayerLoad again = loadLayer(path, {}, Role::Incidents);
        QVERIFY(again.layer);
        QCOMPARE(again.layer->size(), std::size_t(3));
        QCOMPARE(featureId(*again.layer, 0), u"a"_s);
        QCOMPARE(again.layer->positions[1], (LonLat{45.5, 39.8}));
        QCOMPARE(properties(*again.layer, 2).text(u"name"), u"Կապան"_s);
    }

    void otherEndingsAndFoldersThatAreMissingAreRefused()
    {
        QVERIFY(!saveTable(*make({}), m_folder.filePath(u"t.xlsx"_s)).isEmpty());
        QVERIFY(!saveTable(*make({}), m_folder.filePath(u"none/t.csv"_s)).isEmpty());
    }

    void rowsAreCopiedAsTabbedText()
    {
        QCOMPARE(tableText(*make({u"id"_s, u"name"_s}), 1, 5), u"id\tname\nb\tJermuk\nc\tԿապան\n"_s);
    }

private:
    std::shared_ptr<const Table> make(
        const QStringList& columns, const QString& text = {}, const QString& sortedBy = {}, bool descending = false)
    {
        return makeTable(m_atlas, m_view, {ListKind::Incidents, columns, text, sortedBy, descending}, kGoOn);
    }

    QTemporaryDir m_folder;
    AtlasPtr m_atlas;
    View m_view;
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
