// SPDX-License-Identifier: MIT
//
// What a table answers to one question after another, where it asks the database only for what is new.
#include "incidentstable.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

const Day kFirst = IncidentsTable::kFirst;

std::int64_t sum(const std::vector<std::int32_t>& weights)
{
    return std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
}

/// How many lines come over the wire for a question.
qint64 linesFor(DatabaseTable& table, const TableQuestion& question)
{
    const qint64 before = table.rowsReceived();
    answered(table, question);
    return table.rowsReceived() - before;
}

} // namespace

class DatabaseStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movedDaysCountLikeNewOnes_data();
    void movedDaysCountLikeNewOnes();
    void movedBoxesCountLikeNewOnes_data();
    void movedBoxesCountLikeNewOnes();
    void ofAMillionRowsFewComeOverTheWire();

private:
    qint64 linesAnew(const TableQuestion& question) const;

    IncidentsTable m_table;
};

void DatabaseStepsTest::initTestCase()
{
    QVERIFY2(m_table.rows, qPrintable(m_table.fault));
}

/// The same where nothing was asked before.
qint64 DatabaseStepsTest::linesAnew(const TableQuestion& question) const
{
    const auto table = m_table.open();
    return linesFor(*table, question);
}

void DatabaseStepsTest::movedDaysCountLikeNewOnes_data()
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
void DatabaseStepsTest::movedDaysCountLikeNewOnes()
{
    QFETCH(const Mode, mode);
    QFETCH(const int, length);
    QFETCH(const bool, undated);
    QFETCH(const QString, type);
    QFETCH(const QString, search);
    const auto table = m_table.open();
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
        QCOMPARE(said(select(*moved, query).counts), said(select(*m_table.rows, query).counts));
        const auto another = m_table.open();
        QVERIFY(another);
        QCOMPARE(marks(*moved), marks(*answered(*another, questionOf(query, box, 0.0002))));
    }
    if (!type.isEmpty())
        return; // few enough to come one by one
    query.window.chosen = {first + 1, first + 1 + length};
    QCOMPARE_LT(linesFor(*table, questionOf(query, box, 0.0002)), linesAnew(questionOf(query, box, 0.0002)) / 2);
}

void DatabaseStepsTest::movedBoxesCountLikeNewOnes_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("type");

    QTest::newRow("window") << Mode::Window << QString();
    QTest::newRow("cumulative") << Mode::Cumulative << QString();
    QTest::newRow("cumulative, filtered") << Mode::Cumulative << u"Battles"_s;
}

/// A walk over the map, at times to other days, at which only what comes into sight is asked for.
void DatabaseStepsTest::movedBoxesCountLikeNewOnes()
{
    QFETCH(const Mode, mode);
    QFETCH(const QString, type);
    const auto table = m_table.open();
    QVERIFY(table);
    Query query = queryOf(kFirst, kFirst + 100);
    if (!type.isEmpty())
        query.filters << Filter{u"type"_s, type};
    query.undated = true;
    query.window.mode = mode;
    QRandomGenerator random(5);
    GeoBox box{45.3, 39.3, 46.7, 40.7};
    for (int i = 0; i < 25; ++i) {
        const double east = random.bounded(-3, 4) * 0.1;
        const double north = random.bounded(-3, 4) * 0.1;
        const double wider = random.bounded(-1, 2) * 0.05;
        box = {box.west + east, box.south + north, box.east + east + wider, box.north + north + wider};
        if (i % 4 == 3)
            query.window.chosen = {kFirst + i, kFirst + i + 100};
        const LayerPtr moved = answered(*table, questionOf(query, box, 0.0002));
        QVERIFY(moved);
        const auto another = m_table.open();
        QVERIFY(another);
        QCOMPARE(marks(*moved), marks(*answered(*another, questionOf(query, box, 0.0002))));
        QCOMPARE(said(select(*moved, query).counts), said(select(*m_table.rows, query).counts));
    }
    if (!type.isEmpty())
        return; // few enough to come one by one
    for (const double far : {0.1, -0.1}) {
        QVERIFY(answered(*table, questionOf(query, {45.3, 39.3, 46.7, 40.7}, 0.0002)));
        const TableQuestion beside = questionOf(query, {45.3 + far, 39.3 + far, 46.7 + far, 40.7 + far}, 0.0002);
        QCOMPARE_LT(linesFor(*table, beside), linesAnew(beside) / 2);
    }
}

void DatabaseStepsTest::ofAMillionRowsFewComeOverTheWire()
{
    m_table.server.run(
        u"CREATE TABLE many AS SELECT g AS id, DATE '1990-01-01' + g % 12000 AS first_day, DATE '1990-01-01' + g % "
        "12000 + (g % 10 / 9) * 20 AS last_day, 'Type ' || g % 9 AS type, ST_SetSRID(ST_MakePoint(44 + (g % 9973) * "
        "0.0006, 38 + (g % 7919) * 0.0004), 4326) AS geom FROM generate_series(1, 1000000) AS g; "
        "CREATE INDEX ON many (first_day, last_day) INCLUDE (geom, type)"_s);
    QVERIFY2(m_table.server.fault().isEmpty(), qPrintable(m_table.server.fault()));
    const auto table = m_table.open(u"many"_s);
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
        const QString expected = m_table.server.run(u"SELECT count(*) FROM many WHERE first_day < '2005-01-31'%1"_s.arg(
            mode == Mode::Window ? u" AND last_day >= '2005-01-01'"_s : QString()));
        QCOMPARE(QString::number(sum(layer->weights)), expected);
    }
}

QTEST_GUILESS_MAIN(DatabaseStepsTest)
#include "databasesteps_test.moc"
