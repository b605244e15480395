// SPDX-License-Identifier: MIT
#include "data/names.h"
#include "data/party.h"
#include "data/query.h"
#include "loading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

const Day kFirst = toDay(QDate(2019, 12, 1));

QString randomDate(QRandomGenerator& random)
{
    const QDate date = toDate(kFirst + random.bounded(120));
    switch (random.bounded(5)) {
    case 0:
        return date.toString(u"yyyy-MM"_s);
    case 1:
        return date.toString(u"yyyy"_s);
    default:
        return date.toString(Qt::ISODate);
    }
}

/// A feature with random dates, place and properties; some have no date, no place or an end before their start.
QByteArray randomFeature(QRandomGenerator& random, int number, const QByteArray& geometry)
{
    QByteArray properties = "\"id\":\"" + QByteArray::number(number) + '"';
    if (random.bounded(10) > 0)
        properties += ",\"start\":\"" + randomDate(random).toUtf8() + '"';
    if (random.bounded(10) > 0)
        properties += ",\"end\":\"" + randomDate(random).toUtf8() + '"';
    properties += ",\"type\":\"" + QByteArray(1, char('a' + random.bounded(3))) + '"';
    properties += ",\"actor" + QByteArray::number(1 + random.bounded(2)) + "\":\""
        + QByteArray(1, char('A' + random.bounded(3))) + '"';
    properties += ",\"admin\":\"x;" + QByteArray::number(random.bounded(3)) + "\",\"summary\":\"word"
        + QByteArray::number(random.bounded(4)) + '"';
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + '}';
}

LayerPtr randomLayer(QRandomGenerator& random, Role role)
{
    QByteArrayList features;
    for (int i = 0; i < 300; ++i) {
        const QByteArray at =
            '[' + QByteArray::number(44 + random.bounded(4)) + ',' + QByteArray::number(38 + random.bounded(4)) + ']';
        const QByteArray point =
            random.bounded(12) == 0 ? QByteArray("null") : R"({"type":"Point","coordinates":)" + at + '}';
        features << randomFeature(
            random, i, role == Role::Incidents ? point : R"({"type":"LineString","coordinates":[[44,39],)" + at + "]}");
    }
    return loadText(
        R"({"type":"FeatureCollection","features":[)" + features.join(",\n") + "]}", u"random.geojson"_s, role)
        .layer;
}

Query randomQuery(QRandomGenerator& random)
{
    const Day first = kFirst - 40 + random.bounded(200);
    Query query;
    query.window = {Mode(random.bounded(3)), {first, first + 1 + random.bounded(60)}};
    query.undated = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        query.box = GeoBox{44.5, 38.5, 46.5, 40.5};
    static const QList<Filter> filters{{u"type"_s, u"A"_s}, {u"type"_s, u"b"_s}, {u"actor"_s, u"c"_s},
        {u"actor1"_s, u"a"_s}, {u"admin"_s, u"1"_s}, {u"admin"_s, u"x"_s}};
    for (int i = random.bounded(4); i > 0; --i)
        query.filters << filters[random.bounded(filters.size())];
    if (random.bounded(4) == 0)
        query.search = u"WORD2"_s;
    return query;
}

bool contains(const QString& list, const QString& value)
{
    return list.split(u';').contains(value, Qt::CaseInsensitive);
}

bool passes(const Layer& layer, std::size_t row, const Query& query)
{
    const Properties all = properties(layer, row);
    QHash<QString, bool> byKey;
    for (const auto& [key, value] : query.filters) {
        const bool holds = key == "actor"_L1
            ? contains(all.text(u"actor1"), value) || contains(all.text(u"actor2"), value)
            : contains(all.text(key), value);
        byKey[key] = byKey.value(key) || holds;
    }
    return !byKey.values().contains(false)
        && (query.search.isEmpty() || all.text(u"summary").contains(query.search, Qt::CaseInsensitive));
}

struct Expected {
    std::vector<Selected> rows;
    Counts counts;
};

/// The same as select(), feature by feature and from the words of the contract alone.
Expected bruteForce(const Layer& layer, const Query& query)
{
    const bool incidents = layer.info.role == Role::Incidents;
    Expected result;
    for (std::size_t row = 0; row < layer.size(); ++row) {
        const Geometry shape = geometry(layer, row);
        const bool placed = shape.index() != 0;
        if (query.box && (!placed || !query.box->intersects(bounds(shape))))
            continue;
        const Dates& dates = layer.dates[row];
        const bool undated = dates.span.isOpenStart() && dates.span.isOpenEnd();
        const Match match =
            incidents ? matchIncident(dates.span, query.window.span()) : matchState(dates, query.window);
        if (incidents && undated && !query.undated) {
            ++result.counts.undated;
        } else if (match == Match::Out) {
            ++result.counts.outsideDates;
        } else if (incidents && !passes(layer, row, query)) {
            ++result.counts.filtered;
        } else {
            ++(placed ? match == Match::Certain ? result.counts.certain : result.counts.possible
                      : result.counts.withoutPlace);
            result.rows.push_back({std::uint32_t(row), match});
        }
    }
    return result;
}

} // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce_data();
    void equalsBruteForce();
    void layersWithoutDatesMatchWhole();
    void filterValues_data();
    void filterValues();
    void partiesHaveASide_data();
    void partiesHaveASide();
    void precisionIsFiltered_data();
    void precisionIsFiltered();
    void searchFindsEverySpelling_data();
    void searchFindsEverySpelling();
};

void QueryTest::equalsBruteForce_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("incidents") << Role::Incidents;
    QTest::newRow("boundaries") << Role::Boundaries;
}

void QueryTest::equalsBruteForce()
{
    QFETCH(const Role, role);
    QRandomGenerator random(20220913);
    const LayerPtr layer = randomLayer(random, role);
    QVERIFY(layer);
    QCOMPARE(layer->size(), 300);
    int shown = 0;
    for (int i = 0; i < 500; ++i) {
        const Query query = randomQuery(random);
        const Expected expected = bruteForce(*layer, query);
        const Selection selected = select(*layer, query);
        QVERIFY2(std::ranges::equal(selected.rows, expected.rows), qPrintable(u"query %1"_s.arg(i)));
        for (std::uint32_t row = 0; row < layer->size(); ++row) {
            const bool holds = std::ranges::find(expected.rows, row, &Selected::row) != expected.rows.end();
            QCOMPARE(selected.rows.holds(row), holds);
        }
        QCOMPARE(selected.counts, expected.counts);
        QVERIFY(query.box || selected.counts.total() == int(layer->size()));
        shown += selected.counts.shown();
    }
    QVERIFY(shown > 1000);
}

void QueryTest::layersWithoutDatesMatchWhole()
{
    const LayerLoad load = loadText(R"({"type":"Point","coordinates":[46,39.5]})", u"p.geojson"_s, Role::Places);
    Query query;
    query.window = {Mode::Day, daySpan(kFirst)};
    query.filters = {{u"type"_s, u"clash"_s}};
    const Selection selected = select(*load.layer, query);
    QCOMPARE(selected.counts.certain, 1);
    QCOMPARE(selected.rows.size(), 1U);
    QCOMPARE(selected.rows[0], (Selected{0, Match::Certain}));
}

void QueryTest::filterValues_data()
{
    QTest::addColumn<QList<Filter>>("filters");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char* name, const QList<Filter>& filters, bool passes) {
        QTest::newRow(name) << filters << passes;
    };
    row("a type in other case", {{u"type"_s, u"CLASH"_s}}, true);
    row("another type", {{u"type"_s, u"shelling"_s}}, false);
    row("one of two types", {{u"type"_s, u"shelling"_s}, {u"type"_s, u"clash"_s}}, true);
    row("type and another key", {{u"type"_s, u"clash"_s}, {u"verified"_s, u"false"_s}}, false);
    row("a truth value", {{u"verified"_s, u"true"_s}}, true);
    row("the second actor", {{u"actor"_s, u"Azerbaijan"_s}}, true);
    row("one of several listed", {{u"sources"_s, u"s2"_s}}, true);
    row("a part of a value", {{u"sources"_s, u"s"_s}}, false);
    row("a key that is missing", {{u"nothing"_s, u"x"_s}}, false);
    row("a whole number", {{u"civilians"_s, u"3"_s}}, true);
    row("a number with a fraction", {{u"share"_s, u"0.5"_s}}, true);
    row("nothing", {{u"notes"_s, u""_s}}, true);
    row("an escaped text", {{u"place"_s, u"şuşa"_s}}, true);
    row("an escaped key", {{u"admin"_s, u"syunik"_s}}, true);
    row("one of a list", {{u"tags"_s, u"fire"_s}}, true);
    row("the side of the first actor", {{u"side"_s, u"armenia"_s}}, true);
    row("the side of the second actor", {{u"side"_s, u"azerbaijan"_s}}, true);
    row("a side of neither", {{u"side"_s, u"other"_s}}, false);
    row("an exact date", {{u"date_precision"_s, u"exact"_s}}, true);
    row("an imprecise date", {{u"date_precision"_s, u"imprecise"_s}}, false);
    row("a place near", {{u"place_precision"_s, u"near"_s}}, true);
    row("an exact place", {{u"place_precision"_s, u"exact"_s}}, false);
    row("figures of the dead are missing", {{u"figures"_s, u"unknown"_s}}, true);
    row("figures of the dead are known", {{u"figures"_s, u"known"_s}}, false);
    row("an event type beside a type", {{u"event_type"_s, u"battles"_s}}, true);
}

void QueryTest::filterValues()
{
    QFETCH(const QList<Filter>, filters);
    QFETCH(const bool, passes);
    const LayerLoad load = loadText(
        R"({"type":"Feature","properties":{"date":"2022-09-13","type":"clash","event_type":"Battles","actor1":"Armenia","actor2":"Azerbaijan","verified":true,"sources":"s1; s2","where_prec":2,"civilians":3,"share":5e-1,"notes":null,"place":"\u015eu\u015fa","a\u0064min":"Syunik","tags":["arms","fire"]},"geometry":{"type":"Point","coordinates":[46,39.5]}})");
    QVERIFY(load.layer);
    Query query;
    query.window = {Mode::Day, daySpan(toDay(QDate(2022, 9, 13)))};
    query.filters = filters;
    QCOMPARE(select(*load.layer, query).counts.certain, passes ? 1 : 0);
}

void QueryTest::partiesHaveASide_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("sides");
    const auto row = [](const QString& party, const QString& sides) {
        QTest::newRow(qPrintable(party)) << party << sides;
    };
    row(u"Armed Forces of Armenia"_s, u"armenia"_s);
    row(u"Armed Forces of Azerbaijan"_s, u"azerbaijan"_s);
    row(u"Nagorno-Karabakh Defence Army (de facto)"_s, u"armenia"_s);
    row(u"Civilians (Azerbaijani)"_s, u"azerbaijan"_s);
    row(u"Armed Forces of Armenia (according to Azerbaijan)"_s, u"armenia"_s);
    row(u"Armed Forces of Azerbaijan (according to Armenia)"_s, u"azerbaijan"_s);
    row(u"Unclear (Azerbaijan: from Armenia)"_s, u"other"_s);
    row(u"Armenia; Azerbaijan"_s, u"armenia azerbaijan"_s);
    row(u"Russian peacekeeping contingent"_s, u"other"_s);
    row(u" "_s, QString());
}

void QueryTest::partiesHaveASide()
{
    QFETCH(const QString, party);
    QFETCH(const QString, sides);
    QCOMPARE(sidesOfParty(party).join(u' '), sides);
}

void QueryTest::precisionIsFiltered_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("datePrecision");
    QTest::addColumn<QString>("placePrecision");
    const QString at = u"\"geometry\":{\"type\":\"Point\",\"coordinates\":[46,39.5]}"_s;
    QTest::newRow("all exact") << u"\"start\":\"2022-09-13\",\"where_prec\":1"_s << at << u"exact"_s << u"exact"_s;
    QTest::newRow("nothing said") << u"\"start\":\"2022-09-13\""_s << at << u"exact"_s << u"exact"_s;
    QTest::newRow("a month, a province") << u"\"start\":\"2022-09\",\"where_prec\":4"_s << at << u"imprecise"_s
                                         << u"wide"_s;
    QTest::newRow("about a day, near") << u"\"start\":\"2022-09-13~\",\"where_prec\":2"_s << at << u"imprecise"_s
                                       << u"near"_s;
    QTest::newRow("neither") << u"\"name\":\"x\""_s << u"\"geometry\":null"_s << u"unknown"_s << u"unknown"_s;
}

void QueryTest::precisionIsFiltered()
{
    QFETCH(const QString, date);
    QFETCH(const QString, place);
    QFETCH(const QString, datePrecision);
    QFETCH(const QString, placePrecision);
    const LayerLoad load = loadText(
        u"{\"type\":\"Feature\",\"properties\":{%1},%2}"_s.arg(date, place).toUtf8(), u"i.geojson"_s, Role::Incidents);
    QVERIFY(load.layer);
    const auto passes = [&](const QString& key, const QString& value) {
        Query query;
        query.window = {Mode::Cumulative, daySpan(toDay(QDate(2022, 12, 31)))};
        query.filters = {{key, value}};
        return !select(*load.layer, query).rows.empty();
    };
    for (const auto& value : {u"exact"_s, u"imprecise"_s, u"unknown"_s})
        QCOMPARE(passes(u"date_precision"_s, value), value == datePrecision);
    for (const auto& value : {u"exact"_s, u"near"_s, u"wide"_s, u"unknown"_s})
        QCOMPARE(passes(u"place_precision"_s, value), value == placePrecision);
}

void QueryTest::searchFindsEverySpelling_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("Armenian letters") << u"ՋԵՐՄՈՒԿ"_s << true;
    QTest::newRow("without diacritics") << u"istisu"_s << true;
    QTest::newRow("a word of the summary") << u"shelled"_s << true;
    QTest::newRow("a word of nothing") << u"Sotk"_s << false;
}

void QueryTest::searchFindsEverySpelling()
{
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    const LayerLoad load = loadText(
        R"({"type":"Feature","properties":{"date":"2022-09-13","name":"Jermuk","name:hy":"Ջերմուկ","name:az":"İstisu","summary":"The town was shelled."},"geometry":{"type":"Point","coordinates":[46,39.5]}})");
    QVERIFY(load.layer);
    Query query;
    query.window = {Mode::Day, daySpan(toDay(QDate(2022, 9, 13)))};
    query.search = search;
    const Counts counts = select(*load.layer, query).counts;
    QCOMPARE(counts.certain, found ? 1 : 0);
    QCOMPARE(counts.filtered, found ? 0 : 1);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
