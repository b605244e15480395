// SPDX-License-Identifier: MIT
#include "export/listing.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// A file whose apostrophes stand for quotation marks.
QString written(const QTemporaryDir& folder, const QString& name, QByteArray text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.replace('\'', '"')) < 0)
        qFatal("the test's own file could not be written");
    return file.fileName();
}

QByteArray feature(const QByteArray& properties, const QByteArray& geometry)
{
    return "{'type':'Feature','properties':{" + properties + "},'geometry':" + geometry + "}";
}

QByteArray point(const QByteArray& position)
{
    return "{'type':'Point','coordinates':[" + position + "]}";
}

QByteArray square(int west, int south)
{
    const auto at = [&](int x, int y) {
        return '[' + QByteArray::number(west + x) + ',' + QByteArray::number(south + y) + ']';
    };
    return "{'type':'Polygon','coordinates':[[" + at(0, 0) + ',' + at(1, 0) + ',' + at(1, 1) + ',' + at(0, 1) + ','
        + at(0, 0) + "]]}";
}

View viewOf(Mode mode, QDate first, QDate last)
{
    View view;
    view.query.window = {mode, {toDay(first), toDay(last) + 1}};
    return view;
}

} // namespace

class ListingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Atlas m_atlas;

    void add(const QString& id, Role role, const QByteArrayList& features)
    {
        const QString path = written(
            m_folder, id + u".geojson"_s, "{'type':'FeatureCollection','features':[\n" + features.join(",\n") + "]}");
        LayerInfo info;
        info.id = id;
        info.file = path;
        const LayerLoad load = loadLayer(path, info, role);
        if (!load.layer)
            qFatal("the test's own file could not be read");
        m_atlas.layers.push_back(load.layer);
    }

    QByteArray listed(ListKind kind, ListFormat format, const View& view) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeList(m_atlas, view, kind, format, buffer))
            qFatal("a buffer took no bytes");
        return buffer.data();
    }

    /// The ids of a list, in its order.
    QStringList ids(ListKind kind, const View& view) const
    {
        QStringList result;
        const QJsonArray rows = QJsonDocument::fromJson(listed(kind, ListFormat::Json, view)).array();
        for (const QJsonValue& row : rows)
            result << row[kind == ListKind::Claims ? "claim_id"_L1 : "id"_L1].toString();
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        add(u"first"_s, Role::Incidents,
            {feature("'id':'b','start':'2022-09-14','end':'2022-09-14','name':'B, \\'the\\' "
                     "second\\nline','own':'x','deaths_low':3",
                 point("45.5,40.25")),
                feature("'id':'a','start':'2022-09-01','end':'2022-09-30','verified':true", point("46,39")),
                feature("'id':'undated'", point("46,39")),
                feature("'id':'later','start':'2023-01','end':'2023-01'", point("46,39"))});
        add(u"second"_s, Role::Incidents,
            {feature("'id':'between','start':'2022-09-10','end':'2022-09-10','match':'own','other':[1,2],'own':1e3",
                "null")});
        add(u"areas"_s, Role::Areas,
            {feature("'id':'area','start':'2020-01-01','end':'2022-12-31','claimed_by':'x'", square(45, 39)),
                feature("'id':'gone','start':'1994-01-01','end':'2019-12-31'", square(46, 39))});
        add(u"boundaries"_s, Role::Boundaries,
            {feature("'id':'line','status':'delimited'", "{'type':'LineString','coordinates':[[45,39],[46,40]]}")});
        add(u"places"_s, Role::Places, {feature("'id':'town','name:az':'Şəhər','kind':'town'", point("45.125,39"))});

        Findings findings;
        m_atlas.claims = readClaims(
            written(m_folder, u"claims.csv"_s,
                "claim_id,subject_id,claimant,side,assertion,value,unit,value_low,value_high,asserted_on,source_id,"
                "verified,notes\n"
                "c1,b,One,armenia,total_dead,10,persons,10,10,2022-09-14,s,true,\n"
                "c2,gone,One,armenia,area,1,km2,1,1,2022-09-14,s,true,\n"
                "c3,b,Two,azerbaijan,total_dead,more than 20,persons,20,,2022-09-15,s,true,\n"
                "c4,b,Three,other,total_dead,5 to 12,persons,5,12,2022-09-16,s,true,\n"
                "c5,area,Two,azerbaijan,area,1,km2,1,1,2022-09-14,s,false,'a, b'\n"),
            written(m_folder, u"sources.csv"_s,
                "source_id,publisher,title,published_on,url,kind,affiliation\ns,P,T,2022,,agency,third_party\n"),
            findings);
        QVERIFY(!hasErrors(findings));
    }

    void incidentsAsCsv()
    {
        const QByteArray expected =
            "id,start,end,name,name:hy_form,name:az_form,name:hy,name:az,name:ru,type,event_type,sub_event_type,where_"
            "prec,"
            "actor1,actor2,deaths_low,deaths_best,deaths_high,deaths_civilian,parent,summary,sources,verified,notes,"
            "other,own,"
            "lon,lat,match\n"
            "undated,,,,,,,,,,,,,,,,,,,,,,,,,,46,39,possible\n"
            "a,2022-09-01,2022-09-30,,,,,,,,,,,,,,,,,,,,true,,,,46,39,possible\n"
            "between,2022-09-10,2022-09-10,,,,,,,,,,,,,,,,,,,,,,1;2,1000,,,certain\n"
            "b,2022-09-14,2022-09-14,\"B, \"\"the\"\" second\nline\",,,,,,,,,,,,3,,,,,,,,,,x,45.5,40.25,certain\n";
        QCOMPARE(
            listed(ListKind::Incidents, ListFormat::Csv, viewOf(Mode::Window, {2022, 9, 9}, {2022, 9, 20})), expected);
    }

    void headersOfOtherRoles()
    {
        const View view = viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14});
        const QByteArray names = "name,name:hy_form,name:az_form,name:hy,name:az,name:ru";
        QCOMPARE(listed(ListKind::Areas, ListFormat::Csv, view).split('\n').first(),
            "id,start,end," + names
                + ",summary,sources,verified,notes,claimed_by,held_by,sovereign,category,basis,method,uncertainty_km,"
                  "as_of,match");
        QCOMPARE(listed(ListKind::Boundaries, ListFormat::Csv, view).split('\n').first(),
            "id,start,end," + names + ",summary,sources,verified,notes,status,basis,method,uncertainty_km,as_of,match");
        QCOMPARE(listed(ListKind::Places, ListFormat::Csv, view),
            "id," + names
                + ",summary,sources,verified,notes,kind,lon,lat,match\ntown,,,,,Şəhər,,,,,,town,45.125,39,certain\n");
    }

    void emptyListsKeepTheirFrame()
    {
        const View view = viewOf(Mode::Day, {1980, 1, 1}, {1980, 1, 1});
        QCOMPARE(listed(ListKind::Areas, ListFormat::Csv, view).count('\n'), 1);
        QCOMPARE(listed(ListKind::Areas, ListFormat::Table, view).count('\n'), 1);
        QCOMPARE(listed(ListKind::Areas, ListFormat::Json, view), QByteArray("[\n]\n"));
        QCOMPARE(listed(ListKind::Areas, ListFormat::GeoJson, view),
            QByteArray("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n"));
    }

    void layersBoxFiltersAndSearchRestrict()
    {
        View view = viewOf(Mode::Window, {2022, 9, 9}, {2022, 9, 20});
        QCOMPARE(ids(ListKind::Incidents, view), QStringList({u"undated"_s, u"a"_s, u"between"_s, u"b"_s}));
        view.hiddenLayers = {u"second"_s};
        QCOMPARE(ids(ListKind::Incidents, view), QStringList({u"undated"_s, u"a"_s, u"b"_s}));
        view.query.box = GeoBox{45, 40, 46, 41};
        QCOMPARE(ids(ListKind::Incidents, view), QStringList({u"b"_s}));
        view.query.box.reset();
        view.query.filters = {{u"verified"_s, u"true"_s}};
        QCOMPARE(ids(ListKind::Incidents, view), QStringList({u"a"_s}));
        view.query.filters.clear();
        view.query.search = u"SECOND"_s;
        QCOMPARE(ids(ListKind::Incidents, view), QStringList({u"b"_s}));
    }

    void jsonKeepsTypesAndAddsPlaceAndMatch()
    {
        const QJsonArray rows = QJsonDocument::fromJson(
            listed(ListKind::Incidents, ListFormat::Json, viewOf(Mode::Window, {2022, 9, 9}, {2022, 9, 20})))
                                    .array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[2].toObject(),
            QJsonObject({{u"id"_s, u"between"_s}, {u"start"_s, u"2022-09-10"_s}, {u"end"_s, u"2022-09-10"_s},
                {u"other"_s, QJsonArray{1, 2}}, {u"own"_s, 1000}, {u"match"_s, u"certain"_s}}));
        QCOMPARE(rows[3][u"deaths_low"], QJsonValue(3));
        QCOMPARE(rows[3][u"lon"], QJsonValue(45.5));
        QCOMPARE(rows[3][u"name"], QJsonValue(u"B, \"the\" second\nline"_s));
    }

    void geoJsonOpensAgainAsItWas()
    {
        const View view = viewOf(Mode::Window, {2022, 9, 9}, {2022, 9, 20});
        const QByteArray text = listed(ListKind::Incidents, ListFormat::GeoJson, view);
        QVERIFY(!QJsonDocument::fromJson(text).isNull());
        QFile file(m_folder.filePath(u"again.geojson"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const LayerLoad again = loadLayer(file.fileName(), {}, Role::Incidents);
        QVERIFY(again.layer);
        QCOMPARE(again.layer->size(), std::size_t(4));
        const Layer& first = *m_atlas.layers.front();
        for (std::size_t row = 0; row < again.layer->size(); ++row) {
            const QString id = featureId(*again.layer, row);
            const auto read = properties(*again.layer, row);
            QCOMPARE(read.text(u"match"_s), id == u"b"_s || id == u"between"_s ? u"certain"_s : u"possible"_s);
            QCOMPARE(read.entries().last().first, u"match"_s);
            for (std::size_t old = 0; old < first.size(); ++old) {
                if (featureId(first, old) != id)
                    continue;
                QCOMPARE(geometry(*again.layer, row), geometry(first, old));
                QCOMPARE(read.entries().sliced(0, read.entries().size() - 1), properties(first, old).entries());
            }
        }
    }

    void claimsAreThoseAboutWhatIsShown()
    {
        QCOMPARE(ids(ListKind::Claims, viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14})),
            QStringList({u"c1"_s, u"c3"_s, u"c4"_s, u"c5"_s}));
        QCOMPARE(ids(ListKind::Claims, viewOf(Mode::Day, {2000, 1, 1}, {2000, 1, 1})), QStringList({u"c2"_s}));
        View view = viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14});
        view.hiddenLayers = {u"areas"_s};
        QCOMPARE(ids(ListKind::Claims, view), QStringList({u"c1"_s, u"c3"_s, u"c4"_s}));
    }

    void claimsNameWhatContradictsThem()
    {
        const QByteArray text =
            listed(ListKind::Claims, ListFormat::Csv, viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14}));
        QCOMPARE(text,
            "claim_id,subject_id,claimant,side,assertion,value,unit,value_low,value_high,asserted_on,source_id,"
            "verified,notes,"
            "contradicted_by,flags,publisher,url\n"
            "c1,b,One,armenia,total_dead,10,persons,10,10,2022-09-14,s,true,,c3,excludes:c3;agrees:c4,P,\n"
            "c3,b,Two,azerbaijan,total_dead,more than "
            "20,persons,20,,2022-09-15,s,true,,c1;c4,excludes:c1;excludes:c4,P,\n"
            "c4,b,Three,other,total_dead,5 to 12,persons,5,12,2022-09-16,s,true,,c3,agrees:c1;excludes:c3,P,\n"
            "c5,area,Two,azerbaijan,area,1,km2,1,1,2022-09-14,s,false,\"a, b\",,,P,\n");
    }

    void claimsStandAtTheirSubject()
    {
        const QJsonArray features = QJsonDocument::fromJson(
            listed(ListKind::Claims, ListFormat::GeoJson, viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14})))[u"features"]
                                        .toArray();
        QCOMPARE(features.size(), 4);
        QCOMPARE(features[0][u"geometry"][u"coordinates"].toArray(), QJsonArray({45.5, 40.25}));
        QCOMPARE(features[0][u"properties"][u"contradicted_by"], QJsonValue(u"c3"_s));
        QCOMPARE(features[3][u"geometry"][u"type"], QJsonValue(u"Polygon"_s));
        QVERIFY(!features[3][u"properties"].toObject().contains(u"contradicted_by"));
    }

    void tableIsAlignedAndKeepsToItsLines()
    {
        const QString text = QString::fromUtf8(
            listed(ListKind::Incidents, ListFormat::Table, viewOf(Mode::Window, {2022, 9, 9}, {2022, 9, 20})));
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        const qsizetype name = lines[0].indexOf(u"name"_s);
        QVERIFY(lines[4].sliced(name).startsWith(u"B, \"the\" second line"_s));
        QCOMPARE(lines[4].first(10), u"2022-09-14"_s);
    }

    void fullDeviceEndsTheList()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ReadOnly"_s));
        QVERIFY(!writeList(
            m_atlas, viewOf(Mode::Day, {2022, 9, 14}, {2022, 9, 14}), ListKind::Areas, ListFormat::Csv, closed));
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "listing_test.moc"
