// SPDX-License-Identifier: MIT
#include "process.h"

#include <QDir>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;

/// Exports by the program as a process: what it writes, what it leaves behind, what it restores.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("form");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("png of the default size") << QStringList() << u"map.png"_s << QSize(1920, 1080);
        QTest::newRow("png of a size") << QStringList{u"--size"_s, u"640x480"_s} << u"map.png"_s << QSize(640, 480);
        QTest::newRow("png at twice the scale")
            << QStringList{u"--size"_s, u"400x300"_s, u"--scale"_s, u"2"_s, u"--dpi"_s, u"300"_s} << u"map.png"_s
            << QSize(800, 600);
        QTest::newRow("jpeg") << QStringList{u"--size"_s, u"400x300"_s} << u"map.jpg"_s << QSize(400, 300);
        QTest::newRow("an ending in capitals")
            << QStringList{u"--size"_s, u"400x300"_s} << u"MAP.PNG"_s << QSize(400, 300);
    }
    void exportsWithoutADisplay()
    {
        QFETCH(QStringList, form);
        QFETCH(QString, file);
        QFETCH(QSize, pixels);
        const QTemporaryDir folder;
        const Run run = truceline(QStringList{u"--export"_s, file, u"--at"_s, u"2022-09-14"_s} + form, folder.path());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output + run.messages, QByteArray());
        const QImage image = QImageReader(folder.filePath(file)).read();
        QCOMPARE(image.size(), pixels);
        const double dpi = form.contains(u"--dpi"_s) ? 300 : 96;
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{file});
    }

    void sheetsAreWrittenInEveryFormat_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("map as svg") << u"map"_s << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("press as pdf") << u"press"_s << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("slide as webp") << u"slide"_s << u"webp"_s << QByteArray("RIFF");
        QTest::newRow("square as jpeg") << u"square"_s << u"jpg"_s << QByteArray("\xff\xd8");
        QTest::newRow("story as png") << u"story"_s << u"png"_s << QByteArray("\x89PNG");
    }
    void sheetsAreWrittenInEveryFormat()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const QString name = u"sheet."_s + ending;
        const Run run = truceline({u"--export"_s, name, u"--sheet"_s, sheet, u"--size"_s, u"500x400"_s}, folder.path());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output + run.messages, QByteArray());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void imagesRestoreTheirWholeView_data()
    {
        QTest::addColumn<QString>("carrier");
        for (const QString& ending : {u"png"_s, u"jpg"_s, u"webp"_s, u"svg"_s, u"pdf"_s})
            QTest::newRow(qPrintable(ending)) << u"first."_s + ending;
    }
    void imagesRestoreTheirWholeView()
    {
        QFETCH(QString, carrier);
        const QTemporaryDir folder;
        const QStringList view{u"--from"_s, u"2020-09-27"_s, u"--to"_s, u"2020-10-10"_s, u"--bbox"_s,
            u"46,39,47.5,40.4"_s, u"--sheet"_s, u"press"_s, u"--size"_s, u"90x70mm"_s, u"--names"_s, u"az_form"_s,
            u"--appearance"_s, u"dark"_s, u"--filter"_s, u"type=clash"_s, u"--title"_s, u"One <b>title</b>"_s};
        for (const QString& file : {carrier, u"plain.png"_s})
            QCOMPARE(truceline(QStringList{u"--export"_s, file} + view, folder.path()).status, 0);
        const Run again = truceline({carrier, u"--export"_s, u"again.png"_s}, folder.path());
        QCOMPARE(again.status, 0);
        QCOMPARE(again.messages, carrier.toUtf8() + ": the data are the same as when it was made\n");
        QFile plain(folder.filePath(u"plain.png"_s));
        QFile restored(folder.filePath(u"again.png"_s));
        QVERIFY(plain.open(QIODevice::ReadOnly) && restored.open(QIODevice::ReadOnly));
        QVERIFY(plain.readAll() == restored.readAll());
    }

    void optionsOverrideAnImagesView()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            truceline({u"--export"_s, u"a.png"_s, u"--at"_s, u"2020-10-01"_s, u"--size"_s, u"400x300"_s}, folder.path())
                .status,
            0);
        const QStringList at{u"--list"_s, u"incidents"_s, u"--format"_s, u"json"_s, u"--at"_s, u"2022-09-14"_s};
        QCOMPARE(truceline(QStringList{u"a.png"_s} + at, folder.path()).output, truceline(at, folder.path()).output);
        QCOMPARE(
            truceline({u"a.png"_s, u"--export"_s, u"b.png"_s, u"--size"_s, u"200x100"_s}, folder.path()).status, 0);
        QCOMPARE(QImageReader(folder.filePath(u"b.png"_s)).size(), QSize(200, 100));
    }

    void viewpointsDrawTheirOwnAndAreNamed_data()
    {
        QTest::addColumn<QString>("viewpoint");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArrayList>("drawn");
        QTest::addColumn<QByteArrayList>("left");
        QTest::newRow("neutral") << u"neutral"_s << QByteArray("Viewpoint: neutral")
                                 << QByteArrayList{"jermuk_2022", "gunnut_2018"} << QByteArrayList();
        QTest::newRow("Armenia") << u"armenia"_s << QByteArray("Viewpoint: Armenia") << QByteArrayList{"jermuk_2022"}
                                 << QByteArrayList{"gunnut_2018"};
        QTest::newRow("Azerbaijan") << u"azerbaijan"_s << QByteArray("Viewpoint: Azerbaijan")
                                    << QByteArrayList{"gunnut_2018"} << QByteArrayList{"jermuk_2022", "nk_2020"};
        QTest::newRow("United Nations") << u"un"_s << QByteArray("Viewpoint: UN documents") << QByteArrayList()
                                        << QByteArrayList{"jermuk_2022", "gunnut_2018", "nk_2020"};
    }
    void viewpointsDrawTheirOwnAndAreNamed()
    {
        QFETCH(QString, viewpoint);
        QFETCH(QByteArray, named);
        QFETCH(QByteArrayList, drawn);
        QFETCH(QByteArrayList, left);
        const QTemporaryDir folder;
        const QStringList list{u"--list"_s, u"areas"_s, u"--format"_s, u"csv"_s};
        const QStringList asked{u"--at"_s, u"2022-09-20"_s, u"--viewpoint"_s, viewpoint};
        const Run listed = truceline(list + asked);
        QCOMPARE(listed.status, 0);
        for (const QByteArray& id : drawn)
            QVERIFY2(listed.output.contains(id + ','), id.data());
        for (const QByteArray& id : left)
            QVERIFY2(!listed.output.contains(id + ','), id.data());
        QCOMPARE(truceline(QStringList{u"--export"_s, u"a.svg"_s} + asked, folder.path()).status, 0);
        QFile svg(folder.filePath(u"a.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains(named));
        QCOMPARE(truceline(QStringList{u"a.svg"_s} + list, folder.path()).output, listed.output);
    }

    void aLineIsDrawnAsItsViewpointDrawsIt()
    {
        const QTemporaryDir folder;
        const auto legend = [&](const QString& viewpoint) {
            const QStringList asked{u"--at"_s, u"1989-06-01"_s, u"--layers"_s, u"boundaries"_s, u"--viewpoint"_s};
            const QString file = viewpoint + u".svg"_s;
            truceline(QStringList{u"--export"_s, file} + asked + QStringList{viewpoint}, folder.path());
            QFile svg(folder.filePath(file));
            return svg.open(QIODevice::ReadOnly) ? svg.readAll() : QByteArray();
        };
        QVERIFY(legend(u"neutral"_s).contains("Outline in dispute"));
        const QByteArray azerbaijan = legend(u"azerbaijan"_s);
        QVERIFY(!azerbaijan.contains("Outline in dispute"));
        QVERIFY(azerbaijan.contains("Administrative boundary"));
    }

    void comparisonsAreExportedAndRestored()
    {
        const QTemporaryDir folder;
        const auto pixels = [&](const QStringList& asked) {
            const Run run = truceline(asked, folder.path());
            if (run.status != 0)
                qFatal("%s", run.messages.data());
            return QImageReader(folder.filePath(asked.last())).read();
        };
        const QStringList day{u"--size"_s, u"600x400"_s, u"--at"_s, u"2022-09-14"_s};
        const QStringList sides = day + QStringList{u"--viewpoint"_s, u"armenia"_s};
        const QImage alone = pixels(sides + QStringList{u"--export"_s, u"alone.png"_s});
        const QStringList both = sides + QStringList{u"--compare"_s, u"azerbaijan"_s};
        const QImage compared = pixels(both + QStringList{u"--export"_s, u"both.png"_s});
        QVERIFY(compared != alone);
        const QImage dates = pixels(day + QStringList{u"--compare"_s, u"2000-01-01"_s, u"--export"_s, u"dates.png"_s});
        QVERIFY(dates != compared);
        QCOMPARE(pixels({u"both.png"_s, u"--export"_s, u"again.png"_s}), compared);
        QCOMPARE(pixels({u"dates.png"_s, u"--export"_s, u"dates-again.png"_s}), dates);
    }

    void aComparisonOfAlikeHalvesIsRefused()
    {
        const QTemporaryDir folder;
        for (const QStringList& asked : {QStringList{u"--compare"_s, u"neutral"_s},
                 QStringList{u"--at"_s, u"2022-09-14"_s, u"--compare"_s, u"2022-09-14"_s}}) {
            const Run run = truceline(QStringList{u"--export"_s, u"a.png"_s} + asked, folder.path());
            QCOMPARE(run.status, 2);
            QVERIFY2(run.messages.contains("both halves would be alike"), run.messages.data());
        }
    }

    void aViewpointThatTheAtlasHasNotIsRefused()
    {
        const QTemporaryDir folder;
        const Run run = truceline(
            {u"--export"_s, u"a.png"_s, u"--viewpoint"_s, u"un"_s, u"--atlas"_s, QFINDTESTDATA("../files/atlas")},
            folder.path());
        QCOMPARE(run.status, 2);
        QVERIFY2(run.messages.contains("--viewpoint: this atlas draws nothing as “un” does"), run.messages.data());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void changedDataAreSaid()
    {
        const QTemporaryDir folder;
        const QString atlas = folder.filePath(u"atlas"_s);
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, QFINDTESTDATA("../files/atlas"), atlas}).status, 0);
        const QStringList with{u"--atlas"_s, atlas};
        QCOMPARE(
            truceline(QStringList{u"--export"_s, u"a.png"_s, u"--size"_s, u"300x200"_s} + with, folder.path()).status,
            0);
        QFile areas(atlas + u"/areas.geojson"_s);
        QVERIFY(areas.open(QIODevice::Append) && areas.write("\n") == 1);
        areas.close();
        const Run run = truceline(QStringList{u"a.png"_s, u"--export"_s, u"b.png"_s} + with, folder.path());
        QCOMPARE(run.status, 0);
        QVERIFY2(run.messages.contains("a.png: the data are not the same"), run.messages.data());
        QVERIFY2(run.messages.contains("a.png: areas.geojson has changed"), run.messages.data());
        QCOMPARE(run.messages.count('\n'), 2);
    }

    void imagesWithoutAViewAreBadInput()
    {
        const QTemporaryDir folder;
        QCOMPARE(truceline({u"--export"_s, u"a.png"_s, u"--size"_s, u"300x200"_s}, folder.path()).status, 0);
        QFile file(folder.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes[bytes.indexOf("&quot;zoom&quot;") + 8] = 'Z';
        const QString damaged = written(folder, u"damaged.png"_s, bytes);
        const QString foreign = written(folder, u"foreign.png"_s, "\x89PNG");
        for (const QString& image : {damaged, foreign, folder.filePath(u"gone.png"_s)}) {
            const Run run = truceline({image, u"--export"_s, u"b.png"_s}, folder.path());
            QCOMPARE(run.status, 1);
            QVERIFY2(run.messages.startsWith(image.toUtf8() + ":-: error: "), run.messages.data());
            QCOMPARE(run.messages.count('\n'), 1);
        }
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files), QStringList({u"a.png"_s, u"damaged.png"_s, u"foreign.png"_s}));
        QCOMPARE(truceline({u"a.png"_s, u"a.png"_s, u"--list"_s, u"areas"_s}, folder.path()).status, 2);
    }

    void bundleHoldsWhatIsListed()
    {
        const QTemporaryDir folder;
        const QStringList view{u"--at"_s, u"2022-09"_s, u"--bbox"_s, u"45,39,46.5,40.5"_s};
        const QStringList bundle{u"--export"_s, u"map.svg"_s, u"--bundle"_s};
        QCOMPARE(truceline(bundle + QStringList{u"out"_s} + view, folder.path()).status, 0);
        for (const QString& kind : {u"incidents"_s, u"areas"_s, u"boundaries"_s, u"claims"_s}) {
            QFile csv(folder.filePath(u"out/%1.csv"_s.arg(kind)));
            QVERIFY(csv.open(QIODevice::ReadOnly));
            const QByteArray listed =
                truceline(QStringList{u"--list"_s, kind, u"--format"_s, u"csv"_s} + view, folder.path()).output;
            QVERIFY(listed.count('\n') > 1);
            QCOMPARE(csv.readAll(), listed);
            QCOMPARE(truceline({u"out/view.json"_s, u"--list"_s, kind, u"--format"_s, u"csv"_s}, folder.path()).output,
                listed);
        }
        for (const QString& name :
            {u"map.svg"_s, u"alt-text.txt"_s, u"caption.txt"_s, u"sources.txt"_s, u"attribution.txt"_s, u"view.json"_s})
            QVERIFY2(QFileInfo(folder.filePath(u"out/"_s + name)).size() > 20, qPrintable(name));
        const Run again = truceline(bundle + QStringList{u"out"_s} + view, folder.path());
        QCOMPARE(again.status, 3);
        QVERIFY2(again.messages.startsWith("out: could not be written: "), again.messages.data());
        QCOMPARE(truceline(bundle + QStringList{u"out.zip"_s} + view, folder.path()).status, 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList({u"out"_s, u"out.zip"_s}));
        const Run zip = runProgram(u"python3"_s,
            {u"-c"_s,
                u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile('out.zip').read('incidents.csv'))"_s},
            folder.path());
        QFile csv(folder.filePath(u"out/incidents.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(zip.output, csv.readAll());
    }

    void batchWritesAnImageForEachView()
    {
        const QTemporaryDir folder;
        QByteArray lines;
        for (const QString& day : {u"2022-09-13"_s, u"2020-10-01"_s}) {
            QCOMPARE(
                truceline({u"--export"_s, u"one.png"_s, u"--at"_s, day, u"--size"_s, u"300x200"_s, u"--bundle"_s, day},
                    folder.path())
                    .status,
                0);
            QFile view(folder.filePath(day + u"/view.json"_s));
            QVERIFY(view.open(QIODevice::ReadOnly));
            lines += view.readAll() + '\n';
        }
        written(folder, u"views"_s, lines);
        QCOMPARE(truceline({u"--export"_s, u"map.png"_s, u"--batch"_s, u"views"_s}, folder.path()).status, 0);
        for (const auto& [file, day] :
            {std::pair(u"map-1.png"_s, u"2022-09-13"_s), std::pair(u"map-2.png"_s, u"2020-10-01"_s)}) {
            QFile one(folder.filePath(file));
            QFile other(folder.filePath(day + u"/one.png"_s));
            QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
            QVERIFY(one.readAll() == other.readAll());
        }
        written(folder, u"views"_s, lines + "{\"no view\"\n");
        const Run bad = truceline({u"--export"_s, u"again.png"_s, u"--batch"_s, u"views"_s}, folder.path());
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.messages.startsWith("views:line 5: error: "), bad.messages.data());
        QVERIFY(QFileInfo::exists(folder.filePath(u"again-2.png"_s)));
        QCOMPARE(truceline({u"--export"_s, u"again.png"_s, u"--batch"_s, u"gone"_s}, folder.path()).status, 1);
    }

    void animationsAreWritten()
    {
        const QTemporaryDir folder;
        const QStringList span{u"--from"_s, u"2022-09-12"_s, u"--to"_s, u"2022-09-15"_s, u"--size"_s, u"320x240"_s};
        for (const QString& name : {u"a.mp4"_s, u"a.webp"_s}) {
            const Run run = truceline(QStringList{u"--export"_s, name, u"--animate"_s, u"day"_s} + span, folder.path());
            QCOMPARE(run.status, 0);
            QCOMPARE(run.output + run.messages, QByteArray());
            QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
        }
        QCOMPARE(truceline(QStringList{u"--export"_s, u"gone/a.mp4"_s, u"--animate"_s, u"day"_s} + span, folder.path())
                     .status,
            3);
    }

    void interruptedAnimationLeavesNothing()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(TRUCELINE_PROGRAM),
            {u"--export"_s, u"a.mp4"_s, u"--animate"_s, u"day"_s, u"--from"_s, u"1990"_s, u"--to"_s, u"2020"_s});
        QVERIFY(process.waitForStarted());
        QTest::qWait(1500);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitStatus() == QProcess::CrashExit);
        QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void exportIsTheSameEveryTime()
    {
        const QTemporaryDir folder;
        for (const QString& file : {u"1.png"_s, u"2.png"_s})
            QCOMPARE(truceline({u"--export"_s, file, u"--size"_s, u"640x400"_s}, folder.path()).status, 0);
        QFile one(folder.filePath(u"1.png"_s));
        QFile two(folder.filePath(u"2.png"_s));
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QVERIFY(one.readAll() == two.readAll());
    }

    void whatCannotBeWrittenIsStatus3AndLeavesNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"folder.png"_s));
        for (const QString& file : {u"missing/map.png"_s, u"folder.png"_s, u"missing/map.jpg"_s, u"missing/map.webp"_s,
                 u"missing/map.svg"_s, u"missing/map.pdf"_s}) {
            const Run run = truceline({u"--export"_s, file, u"--size"_s, u"300x200"_s}, folder.path());
            QCOMPARE(run.status, 3);
            QCOMPARE(run.output, QByteArray());
            QVERIFY2(run.messages.startsWith(file.toUtf8() + ": could not be written: "), run.messages.data());
            QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
        }
    }

    void fullDiskLeavesTheOldFile()
    {
        // A limit on the size of files stands in for a disk without room.
        const QTemporaryDir folder;
        const QString old = written(folder, u"map.png"_s, "old");
        const Run run = runProgram(u"bash"_s,
            {u"-c"_s, u"trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""_s, QStringLiteral(TRUCELINE_PROGRAM),
                u"--export"_s, old});
        QCOMPARE(run.status, 3);
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"map.png"_s});
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
