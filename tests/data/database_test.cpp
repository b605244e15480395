// SPDX-License-Identifier: MIT
#include "data/databasetable.h"
#include "data/histogram.h"
#include "data/query.h"
#include "postgres.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <ranges>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Counts as a text, so that a failed comparison says which differ.
QString said(const Counts& c)
{
    return u"%1 certain, %2 possible, %3 without place, %4 outside the dates, %5 filtered, %6 undated"_s.arg(c.certain)
        .arg(c.possible)
        .arg(c.withoutPlace)
        .arg(c.outsideDates)
        .arg(c.filtered)
        .arg(c.undated);
}

const Day kFirst = toDay(QDate(2019, 12, 1));
constexpr int kRows = 6000;

/// Incidents of 120 days in a square of two degrees: some without dates, last day, place, type or figures, some that
/// end before they begin.
const QString kIncidents =
    u"SELECT setseed(0.5); CREATE TABLE incidents AS SELECT g AS id, "
    "'Place ' || g % 50 AS name, "
    "CASE WHEN random() > 0.03 THEN DATE '2019-12-01' + (random() * 119)::int END AS first_day, "
    "CASE WHEN random() > 0.6 THEN DATE '2019-12-01' + (random() * 119)::int END AS last_day, "
    "(ARRAY['Battles', 'It''s \\ \"quoted\" %1', 'Protests', NULL])[1 + (random() * 3.9)::int % 4] AS type, "
    "(ARRAY['Armed Forces of Armenia', 'Azerbaijan Army', 'Villagers', NULL])[1 + g % 4] AS actor1, "
    "(ARRAY['Azerbaijan Army; Villagers', 'Others', NULL])[1 + g % 3] AS actor2, "
    "CASE WHEN g % 5 > 0 THEN g % 9 END AS deaths_best, g % 8 AS where_prec, 1 + g % 3 AS date_prec, "
    "'Report word' || g % 4 AS summary, 'x;' || g % 3 AS admin, "
    "CASE WHEN random() > 0.05 THEN ST_SetSRID(ST_MakePoint(45 + random() * 2, 39 + random() * 2), 4326) END "
    "AS geom FROM generate_series(1, %1) AS g; "
    "CREATE INDEX ON incidents (first_day, last_day) INCLUDE (geom, type); ANALYZE incidents"_s;

Query queryOf(Day first, Day end, const QList<Filter>& filters = {}, const QString& search = {})
{
    Query query;
    query.window = {Mode::Window, {first, end}};
    query.filters = filters;
    query.search = search;
    return query;
}

TableQuestion questionOf(const Query& query, const GeoBox& box, double cell)
{
    return {query, box, cell, {}};
}

/// What is to be seen of a layer: place, count, type and whether it is certain of each of its rows, sorted.
QStringList marks(const Layer& layer)
{
    QStringList lines;
    for (const Selected& each : select(layer, layer.answer->query).rows) {
        const LonLat at = layer.positions[each.row];
        lines << u"%1 %2 %3 %4 %5"_s.arg(at.lon, 0, 'f', 6)
                     .arg(at.lat, 0, 'f', 6)
                     .arg(layer.weight(each.row))
                     .arg(layer.incidents.types.at(layer.incidents.type[each.row]))
                     .arg(int(each.match));
    }
    lines.sort();
    return lines;
}

std::int64_t sum(const std::vector<std::int32_t>& weights)
{
    return std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreReadAndPasswordsRefused_data();
    void namesAreReadAndPasswordsRefused();
    void answersCountWhatTheRowsAre_data();
    void answersCountWhatTheRowsAre();
    void movedDaysCountLikeNewOnes_data();
    void movedDaysCountLikeNewOnes();
    void theHistogramCountsEveryDatedRow();
    void aFewRowsComeOneByOne();
    void aSelectedRowStays();
    void dataSetsAreRecognised();
    void unusableTablesAreRefused_data();
    void unusableTablesAreRefused();
    void nothingIsWritten();
    void ofAMillionRowsFewComeOverTheWire();

private:
    std::unique_ptr<DatabaseTable> open(const QString& table);
    LayerPtr answered(DatabaseTable& table, const TableQuestion& question);

    Postgres m_server;
    LayerPtr m_rows; ///< all of the table `incidents`, one by one
};

void DatabaseTest::initTestCase()
{
    QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    m_server.run(kIncidents.arg(kRows));
    QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    const LayerLoad load = loadTable(m_server.table(u"public.incidents"_s), {}, {});
    QVERIFY2(load.layer, qPrintable(load.findings.value(0).message));
    m_rows = load.layer;
    QCOMPARE(m_rows->size(), std::size_t(kRows));
}

std::unique_ptr<DatabaseTable> DatabaseTest::open(const QString& table)
{
    QString fault;
    const auto name = readDatabaseName(m_server.table(table), fault);
    auto opened = name ? DatabaseTable::open(*name, fault) : nullptr;
    if (!opened)
        qWarning("%s", qPrintable(fault));
    return opened;
}

LayerPtr DatabaseTest::answered(DatabaseTable& table, const TableQuestion& question)
{
    const LayerLoad load = table.answer(question, {}, {});
    for (const Finding& finding : load.findings)
        qWarning("%s", qPrintable(finding.message));
    return load.layer;
}

void DatabaseTest::namesAreReadAndPasswordsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again"); // empty = refused
    QTest::addColumn<QString>("server");

    QTest::newRow("all") << u"PG:host=db.example.org port=5433 dbname=war user=me tables=s.t"_s
                         << u"PG:host=db.example.org port=5433 dbname=war user=me tables=s.t"_s
                         << u"db.example.org/war"_s;
    QTest::newRow("service") << u"pg:service=war tables=t"_s << u"PG:service=war tables=public.t"_s << u"war"_s;
    QTest::newRow("quoted") << u"PG:dbname='two words' tables='s.it\\'s'"_s
                            << u"PG:dbname='two words' tables='s.it\\'s'"_s << u"two words"_s;
    QTest::newRow("password") << u"PG:host=h password=secret tables=t"_s << QString() << QString();
    QTest::newRow("quoted password") << u"PG:host=h Password = 'secret' tables=t"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("a file") << u"PG host=secret tables=t"_s << QString() << QString();
    QTest::newRow("no pairs") << u"PG:secret"_s << QString() << QString();
    QTest::newRow("open quote") << u"PG:dbname='secret tables=t"_s << QString() << QString();
}

void DatabaseTest::namesAreReadAndPasswordsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, again);
    QFETCH(const QString, server);
    QString fault;
    const auto name = readDatabaseName(text, fault);
    QCOMPARE(name.has_value(), !again.isEmpty());
    if (name) {
        QCOMPARE(name->text(), again);
        QCOMPARE(name->server, server);
    } else {
        QVERIFY(!fault.isEmpty());
        QVERIFY(!fault.contains(u"secret"));
        const LayerLoad load = loadTable(text, {}, {});
        QVERIFY(!toLine(load.findings.value(0)).contains(u"secret"));
    }
}

void DatabaseTest::answersCountWhatTheRowsAre_data()
{
    QTest::addColumn<QList<std::pair<QString, QString>>>("filters");
    QTest::addColumn<QString>("search");

    using Filters = QList<std::pair<QString, QString>>;
    QTest::newRow("all") << Filters{} << QString();
    QTest::newRow("type") << Filters{{u"type"_s, u"battles"_s}} << QString();
    QTest::newRow("quoting") << Filters{{u"type"_s, u"it's \\ \"quoted\" %1"_s}} << QString();
    QTest::newRow("no such") << Filters{{u"type"_s, u"'; DROP TABLE incidents; --"_s}} << QString();
    QTest::newRow("two types") << Filters{{u"type"_s, u"Battles"_s}, {u"type"_s, u"Protests"_s}} << QString();
    QTest::newRow("actor of several") << Filters{{u"actor"_s, u"Villagers"_s}} << QString();
    QTest::newRow("side") << Filters{{u"side"_s, u"azerbaijan"_s}} << QString();
    QTest::newRow("exact dates") << Filters{{u"date_precision"_s, u"exact"_s}} << QString();
    QTest::newRow("imprecise dates") << Filters{{u"date_precision"_s, u"imprecise"_s}} << QString();
    QTest::newRow("no dates") << Filters{{u"date_precision"_s, u"unknown"_s}} << QString();
    QTest::newRow("exact places") << Filters{{u"place_precision"_s, u"exact"_s}} << QString();
    QTest::newRow("near places") << Filters{{u"place_precision"_s, u"near"_s}} << QString();
    QTest::newRow("wide places") << Filters{{u"place_precision"_s, u"wide"_s}} << QString();
    QTest::newRow("no places") << Filters{{u"place_precision"_s, u"unknown"_s}} << QString();
    QTest::newRow("figures") << Filters{{u"figures"_s, u"known"_s}} << QString();
    QTest::newRow("no figures") << Filters{{u"figures"_s, u"unknown"_s}} << QString();
    QTest::newRow("any column") << Filters{{u"admin"_s, u"2"_s}, {u"type"_s, u"Battles"_s}} << QString();
    QTest::newRow("unknown column") << Filters{{u"nothing"_s, u"2"_s}} << QString();
    QTest::newRow("search") << Filters{} << u"WORD3"_s;
    QTest::newRow("search for signs") << Filters{} << u"word_%"_s;
}

void DatabaseTest::answersCountWhatTheRowsAre()
{
    using Filters = QList<std::pair<QString, QString>>;
    QFETCH(const Filters, filters);
    QFETCH(const QString, search);
    const auto table = open(u"incidents"_s);
    QVERIFY(table);
    QRandomGenerator random(7);
    for (int i = 0; i < 8; ++i) {
        const Day first = kFirst - 5 + random.bounded(125);
        Query query = queryOf(first, first + 1 + random.bounded(40), {}, search);
        for (const auto& [key, value] : filters)
            query.filters << Filter{key, value};
        query.window.mode = i % 3 == 0 ? Mode::Cumulative : Mode::Window;
        query.undated = i % 4 > 0;
        const double west = 45 + random.generateDouble();
        const double south = 39 + random.generateDouble();
        const GeoBox box{west, south, west + random.generateDouble(), south + random.generateDouble()};
        const LayerPtr layer = answered(*table, questionOf(query, box, 0.0001 + random.generateDouble() / 500));
        QVERIFY(layer);
        QCOMPARE(said(select(*layer, query).counts), said(select(*m_rows, query).counts));
    }
}

void DatabaseTest::movedDaysCountLikeNewOnes_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("undated");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("search");

    QTest::newRow("window") << Mode::Window << 80 << true << QString() << QString();
    QTest::newRow("window, filtered") << Mode::Window << 60 << false << u"Battles"_s << QString();
    QTest::newRow("cumulative") << Mode::Cumulative << 1 << true << QString() << QString();
    QTest::newRow("cumulative, filtered") << Mode::Cumulative << 1 << false << u"Protests"_s << u"word2"_s;
}

/// A walk forwards and backwards, at which only what comes and goes is asked for.
void DatabaseTest::movedDaysCountLikeNewOnes()
{
    QFETCH(const Mode, mode);
    QFETCH(const int, length);
    QFETCH(const bool, undated);
    QFETCH(const QString, type);
    QFETCH(const QString, search);
    const auto table = open(u"incidents"_s);
    QVERIFY(table);
    const GeoBox box{45, 39, 47, 41};
    Query query = queryOf(kFirst, kFirst + length, {}, search);
    if (!type.isEmpty())
        query.filters << Filter{u"type"_s, type};
    query.undated = undated;
    query.window.mode = mode;
    QRandomGenerator random(3);
    Day first = kFirst + (mode == Mode::Window ? 20 : 90);
    for (int i = 0; i < 25; ++i) {
        first += random.bounded(-6, 8);
        const Day longer = i % 5 == 4 ? 3 : 0; // one thumb is moved
        query.window.chosen = {first, first + length + longer};
        const LayerPtr moved = answered(*table, questionOf(query, box, 0.0002));
        QVERIFY(moved);
        QCOMPARE(said(select(*moved, query).counts), said(select(*m_rows, query).counts));
        const auto another = open(u"incidents"_s);
        QVERIFY(another);
        QCOMPARE(marks(*moved), marks(*answered(*another, questionOf(query, box, 0.0002))));
    }
    if (!type.isEmpty())
        return; // few enough to come one by one
    const qint64 before = table->rowsReceived();
    query.window.chosen = {first + 1, first + 1 + length};
    QVERIFY(answered(*table, questionOf(query, box, 0.0002)));
    const auto another = open(u"incidents"_s);
    const qint64 anew = another->rowsReceived();
    QVERIFY(answered(*another, questionOf(query, box, 0.0002)));
    QVERIFY2(table->rowsReceived() - before < (another->rowsReceived() - anew) / 2,
        qPrintable(u"%1 of %2"_s.arg(table->rowsReceived() - before).arg(another->rowsReceived() - anew)));
}

void DatabaseTest::theHistogramCountsEveryDatedRow()
{
    const auto table = open(u"incidents"_s);
    QVERIFY(table);
    const Query query = queryOf(kFirst, kFirst + 10, {{u"type"_s, u"Battles"_s}});
    QString fault;
    const TableOverviewPtr overview = table->overview(query.filters, {}, fault);
    QVERIFY2(overview, qPrintable(fault));
    const LayerLoad load = table->answer(questionOf(query, {45, 39, 46, 40}, 0.001), {}, overview);
    QVERIFY(load.layer);
    const auto certain = [](const Tally& tally, const Layer& layer) {
        const std::vector<Day> edges{kFirst - 40, kFirst + 200};
        const std::vector<int> groups(std::size_t(layer.incidents.types.size()), 0);
        return histogram(tally, edges, groups, 1).at(0);
    };
    Query whole = query;
    whole.undated = false;
    const AskedRows asked = askedRows(std::make_shared<const DatedRows>(*m_rows), whole);
    QCOMPARE(certain(load.layer->answer->tally, *load.layer), certain(Tally(*asked.passing), *m_rows));
    QCOMPARE(load.layer->answer->actors.value(u"Azerbaijan Army"_s), kRows / 4);
    QVERIFY(load.layer->answer->types.contains(u"Protests"_s));
    QCOMPARE(load.layer->answer->days, (Span{kFirst, kFirst + 120}));
}

void DatabaseTest::aFewRowsComeOneByOne()
{
    const auto table = open(u"incidents"_s);
    QVERIFY(table);
    const Query query = queryOf(kFirst + 30, kFirst + 33);
    const LayerPtr layer = answered(*table, questionOf(query, {45, 39, 47, 41}, 0.0001));
    QVERIFY(layer);
    int single = 0;
    for (std::size_t row = 0; row < layer->size(); ++row) {
        if (!layer->hasPlace(row))
            continue;
        QCOMPARE(layer->weight(row), 1);
        ++single;
        const QString id = featureId(*layer, row);
        const auto same = std::ranges::find_if(std::views::iota(std::size_t(0), m_rows->size()),
            [&](std::size_t other) { return featureId(*m_rows, other) == id; });
        QCOMPARE(json(*layer, row), json(*m_rows, *same));
    }
    const Counts counts = select(*m_rows, query).counts;
    QCOMPARE(single, counts.shown());
}

void DatabaseTest::aSelectedRowStays()
{
    const auto table = open(u"incidents"_s);
    QVERIFY(table);
    const GeoBox box{45, 39, 47, 41};
    const LayerPtr before = answered(*table, questionOf(queryOf(kFirst + 30, kFirst + 33), box, 0.0001));
    QVERIFY(before);
    const std::uint32_t chosen = select(*before, before->answer->query).rows[40].row;
    TableQuestion question = questionOf(queryOf(kFirst + 100, kFirst + 101), box, 0.0001);
    question.kept = json(*before, chosen).toByteArray();
    for (const Day first : {kFirst + 30, kFirst + 100}) { // still among the rows, and gone from them
        question.query.window.chosen = {first, first + 3};
        const LayerPtr after = answered(*table, question);
        QVERIFY(after);
        const auto row = sameRow(*before, chosen, *after);
        QVERIFY(row);
        QCOMPARE(json(*after, *row), json(*before, chosen));
        QCOMPARE(said(select(*after, question.query).counts), said(select(*m_rows, question.query).counts));
    }
}

void DatabaseTest::dataSetsAreRecognised()
{
    m_server.run(
        u"CREATE TABLE ged AS SELECT g AS id, 1 + g % 3 AS type_of_violence, 'A' || g % 2 AS side_a, 'B' AS side_b, "
        "1 AS where_prec, 1 AS date_prec, DATE '2020-01-01' + g AS date_start, DATE '2020-01-03' + g AS date_end, "
        "1 AS low, 2 AS best, 3 AS high, 40.0 + g * 0.01 AS latitude, 46.0 AS longitude "
        "FROM generate_series(1, 30) AS g"_s);
    m_server.run(
        u"CREATE TABLE acled AS SELECT 'AZE' || g AS event_id_cnty, TIMESTAMP '2020-01-01 13:00' + g * INTERVAL '1 "
        "day' AS event_date, 2 AS time_precision, 'Battles' AS event_type, 'Armed clash' AS sub_event_type, 'X' AS "
        "actor1, 'Y' AS actor2, 1 AS fatalities, 1 AS geo_precision, ST_SetSRID(ST_MakePoint(46, 40), 4326) AS geom "
        "FROM generate_series(1, 30) AS g"_s);
    QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    const Day first = toDay(QDate(2020, 1, 11));
    for (const QString& name : {u"ged"_s, u"acled"_s}) {
        const auto table = open(name);
        QVERIFY(table);
        Query query = queryOf(first, first + 2);
        const LayerPtr layer = answered(*table, questionOf(query, {45, 39, 47, 41}, 0.0001));
        QVERIFY(layer);
        const bool isGed = name == "ged"_L1;
        QCOMPARE(select(*layer, query).counts, (isGed ? Counts{0, 4, 0, 26, 0, 0} : Counts{2, 0, 0, 28, 0, 0}));
        QCOMPARE(layer->incidents.types.contains(u"State-based conflict"_s), isGed);
        query.filters << Filter{u"type"_s, isGed ? u"state-based conflict"_s : u"Battles"_s};
        QVERIFY(select(*answered(*table, questionOf(query, {45, 39, 47, 41}, 0.0001)), query).counts.shown() > 0);
    }
}

void DatabaseTest::unusableTablesAreRefused_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no dates") << u"1 AS id, ST_MakePoint(1, 2) AS geom"_s << u"first_day"_s;
    QTest::newRow("dates as text") << u"'2020-01-01' AS start, ST_MakePoint(1, 2) AS geom"_s << u"::date"_s;
    QTest::newRow("no places") << u"DATE '2020-01-01' AS start"_s << u"geometry"_s;
    QTest::newRow("lines") << u"DATE '2020-01-01' AS start, ST_GeomFromText('LINESTRING(1 2, 3 4)') AS geom"_s
                           << u"ST_LineString"_s;
}

void DatabaseTest::unusableTablesAreRefused()
{
    QFETCH(const QString, columns);
    QFETCH(const QString, reason);
    m_server.run(u"DROP TABLE IF EXISTS unusable; CREATE TABLE unusable AS SELECT "_s + columns);
    const LayerLoad load = loadTable(m_server.table(u"unusable"_s), {}, {});
    QVERIFY(!load.layer);
    QVERIFY2(load.findings.value(0).message.contains(reason), qPrintable(load.findings.value(0).message));
    QVERIFY(loadTable(m_server.table(u"not_there"_s), {}, {}).findings.value(0).message.contains(u"not_there"));
    const LayerLoad lost = loadTable(u"PG:host=/nowhere dbname=d tables=t"_s, {}, {});
    QVERIFY2(lost.findings.value(0).message.contains(u"/nowhere"), qPrintable(lost.findings.value(0).message));
}

void DatabaseTest::nothingIsWritten()
{
    QString fault;
    const auto database = Database::open(m_server.connection(), fault);
    QVERIFY2(database, qPrintable(fault));
    QVERIFY(!database->ask(u"DELETE FROM incidents"_s, {}).isEmpty());
    QCOMPARE(m_server.run(u"SELECT count(*) FROM incidents"_s), QString::number(kRows));
}

void DatabaseTest::ofAMillionRowsFewComeOverTheWire()
{
    m_server.run(
        u"CREATE TABLE many AS SELECT g AS id, DATE '1990-01-01' + g % 12000 AS first_day, DATE '1990-01-01' + g % "
        "12000 + (g % 10 / 9) * 20 AS last_day, 'Type ' || g % 9 AS type, ST_SetSRID(ST_MakePoint(44 + (g % 9973) * "
        "0.0006, 38 + (g % 7919) * 0.0004), 4326) AS geom FROM generate_series(1, 1000000) AS g; "
        "CREATE INDEX ON many (first_day, last_day) INCLUDE (geom, type)"_s);
    QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    const auto table = open(u"many"_s);
    QVERIFY(table);
    const Day first = toDay(QDate(2005, 1, 1));
    for (const auto& [mode, cell] :
        {std::pair(Mode::Window, 0.002), std::pair(Mode::Cumulative, 0.002), std::pair(Mode::Cumulative, 0.00002)}) {
        Query query = queryOf(first, first + 30);
        query.window.mode = mode;
        const qint64 before = table->rowsReceived();
        const LayerPtr layer = answered(*table, questionOf(query, {44, 38, 50, 42}, cell));
        QVERIFY(layer);
        QVERIFY(table->rowsReceived() - before < 50'000);
        const QString expected = m_server.run(u"SELECT count(*) FROM many WHERE first_day < '2005-01-31'%1"_s.arg(
            mode == Mode::Window ? u" AND last_day >= '2005-01-01'"_s : QString()));
        QCOMPARE(QString::number(sum(layer->weights)), expected);
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
