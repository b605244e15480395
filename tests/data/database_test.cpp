// SPDX-License-Identifier: MIT
#include "data/histogram.h"
#include "incidentstable.h"

#include <QRandomGenerator>
#include <QTest>

#include <ranges>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

const Day kFirst = IncidentsTable::kFirst;

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreReadAndPasswordsRefused_data();
    void namesAreReadAndPasswordsRefused();
    void answersCountWhatTheRowsAre_data();
    void answersCountWhatTheRowsAre();
    void theHistogramCountsEveryDatedRow();
    void aFewRowsComeOneByOne();
    void aSelectedRowStays();
    void dataSetsAreRecognised();
    void unusableTablesAreRefused_data();
    void unusableTablesAreRefused();
    void nothingIsWritten();

private:
    IncidentsTable m_table;
};

void DatabaseTest::initTestCase()
{
    QVERIFY2(m_table.rows, qPrintable(m_table.fault));
    QCOMPARE(m_table.rows->size(), std::size_t(IncidentsTable::kRows));
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
    const auto table = m_table.open();
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
        QCOMPARE(said(select(*layer, query).counts), said(select(*m_table.rows, query).counts));
    }
}

void DatabaseTest::theHistogramCountsEveryDatedRow()
{
    const auto table = m_table.open();
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
    const AskedRows asked = askedRows(std::make_shared<const DatedRows>(*m_table.rows), whole);
    QCOMPARE(certain(load.layer->answer->tally, *load.layer), certain(Tally(*asked.passing), *m_table.rows));
    QCOMPARE(load.layer->answer->actors.value(u"Azerbaijan Army"_s), IncidentsTable::kRows / 4);
    QVERIFY(load.layer->answer->types.contains(u"Protests"_s));
    QCOMPARE(load.layer->answer->days, (Span{kFirst, kFirst + 120}));
}

void DatabaseTest::aFewRowsComeOneByOne()
{
    const auto table = m_table.open();
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
        const auto same = std::ranges::find_if(std::views::iota(std::size_t(0), m_table.rows->size()),
            [&](std::size_t other) { return featureId(*m_table.rows, other) == id; });
        QCOMPARE(json(*layer, row), json(*m_table.rows, *same));
    }
    const Counts counts = select(*m_table.rows, query).counts;
    QCOMPARE(single, counts.shown());
}

void DatabaseTest::aSelectedRowStays()
{
    const auto table = m_table.open();
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
        QCOMPARE(said(select(*after, question.query).counts), said(select(*m_table.rows, question.query).counts));
    }
}

void DatabaseTest::dataSetsAreRecognised()
{
    m_table.server.run(
        u"CREATE TABLE ged AS SELECT g AS id, 1 + g % 3 AS type_of_violence, 'A' || g % 2 AS side_a, 'B' AS side_b, "
        "1 AS where_prec, 1 AS date_prec, DATE '2020-01-01' + g AS date_start, DATE '2020-01-03' + g AS date_end, "
        "1 AS low, 2 AS best, 3 AS high, 40.0 + g * 0.01 AS latitude, 46.0 AS longitude "
        "FROM generate_series(1, 30) AS g"_s);
    m_table.server.run(
        u"CREATE TABLE acled AS SELECT 'AZE' || g AS event_id_cnty, TIMESTAMP '2020-01-01 13:00' + g * INTERVAL '1 "
        "day' AS event_date, 2 AS time_precision, 'Battles' AS event_type, 'Armed clash' AS sub_event_type, 'X' AS "
        "actor1, 'Y' AS actor2, 1 AS fatalities, 1 AS geo_precision, ST_SetSRID(ST_MakePoint(46, 40), 4326) AS geom "
        "FROM generate_series(1, 30) AS g"_s);
    QVERIFY2(m_table.server.fault().isEmpty(), qPrintable(m_table.server.fault()));
    const Day first = toDay(QDate(2020, 1, 11));
    for (const QString& name : {u"ged"_s, u"acled"_s}) {
        const auto table = m_table.open(name);
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
    m_table.server.run(u"DROP TABLE IF EXISTS unusable; CREATE TABLE unusable AS SELECT "_s + columns);
    const LayerLoad load = loadTable(m_table.server.table(u"unusable"_s), {}, {});
    QVERIFY(!load.layer);
    QVERIFY2(load.findings.value(0).message.contains(reason), qPrintable(load.findings.value(0).message));
    QVERIFY(loadTable(m_table.server.table(u"not_there"_s), {}, {}).findings.value(0).message.contains(u"not_there"));
    const LayerLoad lost = loadTable(u"PG:host=/nowhere dbname=d tables=t"_s, {}, {});
    QVERIFY2(lost.findings.value(0).message.contains(u"/nowhere"), qPrintable(lost.findings.value(0).message));
}

void DatabaseTest::nothingIsWritten()
{
    QString fault;
    const auto database = Database::open(m_table.server.connection(), fault);
    QVERIFY2(database, qPrintable(fault));
    QVERIFY(!database->ask(u"DELETE FROM incidents"_s, {}).isEmpty());
    QCOMPARE(m_table.server.run(u"SELECT count(*) FROM incidents"_s), QString::number(IncidentsTable::kRows));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
