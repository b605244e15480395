// SPDX-License-Identifier: MIT
#include "process.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QByteArray& json)
{
    QStringList result;
    for (const QJsonValue& row : QJsonDocument::fromJson(json).array())
        result << row[u"id"].toString();
    return result;
}

} // namespace

/// The program as a process: its exit status, what it prints where, what it leaves behind.
class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionGoToStandardOutput()
    {
        const Run help = truceline({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.contains("Usage: truceline"));
        QCOMPARE(help.messages, QByteArray());
        QVERIFY(truceline({u"--version"_s}).output.startsWith("Truceline "));
    }

    void wrongUsageIsOneLineAndStatus2()
    {
        for (const QStringList& arguments :
            {QStringList{u"--at"_s, u"2022-02-30"_s}, {u"--layers"_s, u"nothing"_s, u"--list"_s, u"areas"_s},
                {u"--list"_s, u"areas"_s, QStringLiteral(TRUCELINE_GEODATA), u"--atlas"_s,
                    QStringLiteral(TRUCELINE_GEODATA)}}) {
            const Run run = truceline(arguments);
            QCOMPARE(run.status, 2);
            QCOMPARE(run.output, QByteArray());
            QCOMPARE(run.messages.count('\n'), 1);
            QVERIFY2(run.messages.contains("--help"), run.messages.data());
        }
    }

    void selfTestPasses()
    {
        const Run run = truceline({u"--self-test"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output + run.messages, QByteArray());
    }

    void changesBetweenTwoFilesAreListed()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& features) {
            return written(folder, name, R"({"type":"FeatureCollection","features":[)" + features + "]}");
        };
        const auto feature = [](const QByteArray& properties) {
            return R"({"type":"Feature","properties":{"start":"2022-09-13",)" + properties
                + R"(},"geometry":{"type":"Point","coordinates":[45,40]}})";
        };
        const QString older = write(u"older.geojson"_s,
            feature(R"("id":"a","name":"A","deaths_best":1)") + ',' + feature(R"("id":"b","name":"B, C")"));
        const QString newer = write(u"newer.geojson"_s,
            feature(R"("id":"a","name":"A","deaths_best":2)") + ',' + feature(R"("id":"d")") + ','
                + feature(R"("id":"d")"));
        const QStringList list{u"--list"_s, u"changes"_s, older, newer};
        const Run csv = truceline(list + QStringList{u"--format"_s, u"csv"_s});
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.output,
            QByteArray("id,change,name,field,before,after\na,changed,A,deaths_best,1,2\nb,removed,\"B, C\",,,\n"
                       "d,added,,,,\nd,repeated,,,0,2\n"));
        const QJsonArray json =
            QJsonDocument::fromJson(truceline(list + QStringList{u"--format"_s, u"json"_s}).output).array();
        QCOMPARE(json.size(), 4);
        QCOMPARE(json[0][u"after"].toString(), u"2"_s);
        QVERIFY(truceline(list).output.startsWith("id  change "));

        QCOMPARE(truceline({u"--list"_s, u"changes"_s, older}).status, 2);
        QCOMPARE(truceline(list + QStringList{newer}).status, 2);
        QCOMPARE(truceline(list + QStringList{u"--format"_s, u"geojson"_s}).status, 2);
        QCOMPARE(truceline(list + QStringList{u"--at"_s, u"2022"_s}).status, 2);
        const Run gone = truceline({u"--list"_s, u"changes"_s, older, folder.filePath(u"gone.geojson"_s)});
        QCOMPARE(gone.status, 1);
        QCOMPARE(gone.output, QByteArray());
        QVERIFY2(gone.messages.contains("gone.geojson"), gone.messages.data());
    }

    void fullStandardOutputIsStatus3()
    {
        const Run run = runProgram(u"bash"_s,
            {u"-c"_s, u"\"$0\" --list incidents --at 2022 > /dev/full"_s, QStringLiteral(TRUCELINE_PROGRAM)});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.messages.contains("standard output could not be written"), run.messages.data());
    }

    void readerWhoGoesAwayIsNoFailure()
    {
        for (const QString& trap : {u""_s, u"trap '' PIPE; "_s}) {
            const Run run = runProgram(u"bash"_s,
                {u"-c"_s, trap + u"\"$0\" --list incidents --format json --mode cumulative --at 2025 | head -n 1"_s,
                    QStringLiteral(TRUCELINE_PROGRAM)});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.output, QByteArray("[\n"));
            QCOMPARE(run.messages, QByteArray());
        }
    }

    void openEndsReachToTheAtlas()
    {
        const QStringList list{u"--list"_s, u"incidents"_s, u"--format"_s, u"json"_s};
        const QByteArray all =
            truceline(list + QStringList{u"--from"_s, u"1988-01-01"_s, u"--to"_s, u"2026-12-31"_s}).output;
        QVERIFY(ids(all).size() > 200);
        QCOMPARE(truceline(list + QStringList{u"--from"_s, u"1988"_s}).output, all);
        QCOMPARE(truceline(list + QStringList{u"--to"_s, u"2026"_s}).output, all);
        QCOMPARE(truceline(list + QStringList{u"--from"_s, u".."_s, u"--to"_s, u".."_s}).output, all);
    }

    void datesOutsideTheAtlasShowNothing()
    {
        const QStringList list{u"--list"_s, u"incidents"_s, u"--format"_s, u"json"_s};
        for (const QStringList& dates :
            {QStringList{u"--from"_s, u"2090"_s}, {u"--from"_s, u".."_s, u"--to"_s, u"1970"_s}}) {
            const Run run = truceline(list + dates);
            QCOMPARE(run.status, 0);
            QCOMPARE(run.output, QByteArray("[\n]\n"));
        }
    }

    void boxRestrictsAListButTheHomeViewDoesNot()
    {
        const QStringList list{u"--list"_s, u"places"_s, u"--format"_s, u"json"_s};
        QVERIFY(ids(truceline(list).output).contains(u"bishkek"_s));
        const QStringList box = ids(truceline(list + QStringList{u"--bbox"_s, u"46.7,39.8,46.8,39.85"_s}).output);
        QVERIFY(box.contains(u"stepanakert"_s));
        QVERIFY(!box.contains(u"bishkek"_s));
        const QStringList camera =
            ids(truceline(list + QStringList{u"--center"_s, u"46.75,39.82"_s, u"--zoom"_s, u"12"_s}).output);
        QVERIFY(camera.contains(u"stepanakert"_s));
        QVERIFY(!camera.contains(u"bishkek"_s));
    }

    void layersChooseWhatIsListed()
    {
        const Run run = truceline({u"--list"_s, u"incidents"_s, u"--layers"_s, u"areas"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, QByteArray("[\n]\n"));
    }

    void filesBecomeLayers()
    {
        const QTemporaryDir folder;
        const QString file = written(folder, u"mine.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"mine","start":"2022-09-14","end":"2022-09-14","colour":"red"},
            "geometry":{"type":"Point","coordinates":[45.5,40]}}]})");
        const Run run =
            truceline({file, u"--list"_s, u"incidents"_s, u"--at"_s, u"2022-09-14"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(ids(run.output).contains(u"mine"_s));
        QVERIFY(ids(run.output).size() > 1);
        const Run alone = truceline({file, u"--list"_s, u"incidents"_s, u"--layers"_s, u"mine"_s, u"--format"_s,
            u"csv"_s, u"--at"_s, u"2022-09-14"_s});
        QVERIFY2(alone.output.contains(",colour,lon,lat,match\n"), alone.output.data());
        QVERIFY2(alone.output.endsWith(",red,45.5,40,certain\n"), alone.output.data());
    }

    void badFileIsNamedAndTheRestIsListed()
    {
        const QTemporaryDir folder;
        const QString bad = written(folder, u"bad.geojson"_s, "{\"type\":");
        const Run run = truceline(
            {bad, u"gone.geojson"_s, u"--list"_s, u"incidents"_s, u"--at"_s, u"2022-09"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.messages.contains(bad.toUtf8() + ":-: error: "), run.messages.data());
        QVERIFY2(run.messages.contains("gone.geojson:-: error: "), run.messages.data());
        QVERIFY(ids(run.output).size() > 10);
    }

    void partlyBadFileIsReportedAndUsed()
    {
        const QTemporaryDir folder;
        const QString file = written(folder, u"partly.geojson"_s,
            R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"good","start":"2022-09-14"},"geometry":{"type":"Point","coordinates":[45.5,40]}},
            {"type":"Feature","properties":{"id":"far","start":"2022-09-14"},"geometry":{"type":"Point","coordinates":[45.5,400]}}]})");
        const Run run =
            truceline({file, u"--list"_s, u"incidents"_s, u"--at"_s, u"2022-09-14"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.messages.contains("far"), run.messages.data());
        QVERIFY(ids(run.output).contains(u"good"_s));
    }

    void folderWithoutAtlasIsBadInput()
    {
        const QTemporaryDir folder;
        const Run run = truceline({u"--list"_s, u"areas"_s, u"--atlas"_s, folder.path()});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.messages.contains("atlas.json"), run.messages.data());
    }

    void checkPrintsFindingsAndACount()
    {
        const Run good = truceline({u"--check"_s, QStringLiteral(TRUCELINE_GEODATA)});
        QVERIFY2(good.output.endsWith(" in 1 file\n"), good.output.data());
        QVERIFY2(good.output.contains("0 errors, "), good.output.data());
        QCOMPARE(good.status, 0);
        const QTemporaryDir folder;
        const QString bad = written(folder, u"bad.geojson"_s, "{");
        const Run run = truceline({u"--check"_s, bad, u"gone.geojson"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.messages, QByteArray());
        QVERIFY2(run.output.startsWith(bad.toUtf8() + ":-: error: "), run.output.data());
        QVERIFY2(run.output.endsWith("2 errors, 0 warnings in 2 files\n"), run.output.data());
    }

    void aLessonIsForTheWindow()
    {
        const QTemporaryDir folder;
        const QString bad = written(folder, u"bad.lesson"_s, "no lesson");
        const Run checked = truceline({u"--check"_s, bad});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.output.startsWith(bad.toUtf8() + ":-: error: it is no zip file"), checked.output.data());
        const Run listed = truceline({u"--list"_s, u"areas"_s, u"--at"_s, u"2000"_s, bad});
        QCOMPARE(listed.status, 1);
        QVERIFY2(listed.messages.contains("a lesson is opened in the window only"), listed.messages.data());
    }

    void aProjectIsListedExportedAndChecked()
    {
        const QTemporaryDir folder;
        written(folder, u"mine.geojson"_s,
            R"({"type":"Feature","properties":{"id":"mine","start":"2022-09-13","end":"2022-09-13"},)"
            R"("geometry":{"type":"Point","coordinates":[45,40]}})");
        const auto project = [&folder](const QByteArray& name, const QByteArray& format) {
            return written(folder, QString::fromLatin1(name),
                R"({"truceline project":)" + format
                    + R"(,"version":"77.7","layers":[{"id":"mine","role":"incidents",)"
                      R"("file":"mine.geojson"}],"shown":{"truceline view":1,"view":{"center":[45.5,40],"zoom":8,)"
                      R"("mode":"day","from":"2022-09-13","to":"2022-09-13","hidden_layers":["incidents"]},)"
                      R"("sheet":{"form":"map","size":[640,480]}}})");
        };
        const QString good = project("good.truceline", "2");
        const Run listed = truceline({u"--list"_s, u"incidents"_s, u"--format"_s, u"json"_s, good});
        QCOMPARE(listed.messages, QByteArray());
        QCOMPARE(listed.status, 0);
        QCOMPARE(ids(listed.output), QStringList(u"mine"_s));
        const Run other =
            truceline({u"--list"_s, u"incidents"_s, u"--format"_s, u"json"_s, u"--at"_s, u"2022-09-14"_s, good});
        QCOMPARE(ids(other.output), QStringList());
        const QString map = folder.filePath(u"map.png"_s);
        QCOMPARE(truceline({u"--export"_s, map, good}).status, 0);
        QCOMPARE(QImage(map).size(), QSize(640, 480));
        QCOMPARE(truceline({u"--check"_s, good}).status, 0);

        const QString newer = project("newer.truceline", "99");
        for (const QString& action : {u"--check"_s, u"--list=areas"_s, u"--export="_s + map}) {
            const Run run = truceline({action, newer});
            QCOMPARE(run.status, 1);
            QVERIFY2((run.output + run.messages).contains("77.7"), run.messages.data());
        }
        QVERIFY(QFile::remove(folder.filePath(u"mine.geojson"_s)));
        const Run checked = truceline({u"--check"_s, good});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.output.contains("mine.geojson"), checked.output.data());
        QCOMPARE(truceline({u"--list"_s, u"areas"_s, good}).status, 1); // what there is, and that something is not
    }

    void noInternetSocketIsOpened_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("export") << QStringList{u"--export"_s, u"map.png"_s, u"--size"_s, u"400x300"_s};
        QTest::newRow("list") << QStringList{u"--list"_s, u"claims"_s};
        QTest::newRow("check") << QStringList{u"--check"_s, QStringLiteral(TRUCELINE_GEODATA)};
    }
    void noInternetSocketIsOpened()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const QString log = folder.filePath(u"log"_s);
        const Run run = runProgram(u"strace"_s,
            QStringList{
                u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket,execve"_s, u"-o"_s, log, QStringLiteral(TRUCELINE_PROGRAM)}
                + arguments,
            folder.path());
        QCOMPARE(run.status, 0);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calls = file.readAll();
        QVERIFY(calls.contains("execve("));
        QVERIFY2(!calls.contains("AF_INET"), calls.data());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
