// SPDX-License-Identifier: MIT
#include "postgres.h"
#include "process.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A table of a database on the command line.
class ProgramDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.run(
            u"CREATE TABLE strikes AS SELECT g AS id, 'Place ' || g AS name, DATE '2022-09-01' + g % 40 AS first_day, "
            "DATE '2022-09-01' + g % 40 AS last_day, 'Battles' AS type, ST_SetSRID(ST_MakePoint(44.5 + g * 0.0001, "
            "39.5), 4326) AS geom FROM generate_series(1, 4000) AS g; "
            "CREATE TABLE many AS SELECT DATE '2022-09-01' AS day, ST_SetSRID(ST_MakePoint(45, 40), 4326) AS geom "
            "FROM generate_series(1, 200001)"_s);
        QVERIFY2(m_server.fault().isEmpty(), qPrintable(m_server.fault()));
    }

    void incidentsAreListed()
    {
        const Run run = truceline({u"--list"_s, u"incidents"_s, u"--layers"_s, u"strikes"_s, u"--format"_s, u"csv"_s,
            u"--from"_s, u"2022-09-05"_s, u"--to"_s, u"2022-09-06"_s, m_server.table(u"public.strikes"_s)});
        QCOMPARE(run.messages, QByteArray());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.count('\n'), 201);
        QVERIFY(run.output.contains("Place 4,"));
    }

    void picturesAreExported()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"map.png"_s);
        const Run run = truceline(
            {u"--export"_s, file, u"--size"_s, u"400x300"_s, u"--at"_s, u"2022-09-05"_s, m_server.table(u"strikes"_s)});
        QCOMPARE(run.messages, QByteArray());
        QCOMPARE(run.status, 0);
        QVERIFY(QFile::exists(file));
    }

    void tablesAreChecked()
    {
        const Run run = truceline({u"--check"_s, m_server.table(u"strikes"_s)});
        QVERIFY2(run.output.endsWith("0 errors, 0 warnings in 1 file\n"), run.output.constData());
        QCOMPARE(run.status, 0);
    }

    void reportsRepeatNoPassword()
    {
        const Run run =
            truceline({u"--check"_s, u"--format"_s, u"json"_s, u"PG:host=/nowhere password=secret tables=t"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.contains("pgpass"));
        QVERIFY2(!run.output.contains("secret") && !run.messages.contains("secret"), run.output.constData());
    }

    void tooManyRowsAreNotCut()
    {
        const Run run = truceline({u"--list"_s, u"incidents"_s, m_server.table(u"many"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.messages.contains("--from"), run.messages.constData());
    }

    void whatCannotBeReachedIsBadInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no server") << u"PG:host=/nowhere dbname=d tables=t"_s << "/nowhere"_ba;
        QTest::newRow("password") << u"PG:host=/nowhere password=secret tables=t"_s << "pgpass"_ba;
    }
    void whatCannotBeReachedIsBadInput()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, reason);
        const Run run = truceline({u"--list"_s, u"incidents"_s, name});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.messages.contains(reason), run.messages.constData());
        QVERIFY(!(run.messages + run.output).contains("secret"));
    }

private:
    Postgres m_server;
};

QTEST_GUILESS_MAIN(ProgramDatabaseTest)
#include "database_test.moc"
