// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

CommandLine parsed(const char* line)
{
    const ParsedCommandLine result = parseCommandLine(words(line));
    if (!result.error.isEmpty())
        qFatal("%s: %s", line, qUtf8Printable(result.error));
    return result.command;
}

Span days(QDate first, QDate last)
{
    return {toDay(first), toDay(last) + 1};
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* line, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(reason);
        };
        row("an unknown option", "--colour red", "unknown option “--colour”");
        row("an unknown option with a value", "--colour=red", "unknown option “--colour”");
        row("an unknown letter", "-x", "unknown option “-x”");
        row("a beginning of an option", "--exp a.png", "unknown option “--exp”");
        row("an option of Qt", "-platform xcb", "unknown option “-platform”");
        row("a lone dash", "-", "unknown option “-”");
        row("a missing value at the end", "--export", "--export needs a value: FILE");
        row("a missing value before an option", "--export --at 2022", "--export needs a value: FILE");
        row("an empty value", "--title= --export a.png", "--title needs a value: T");
        row("a value for a switch", "--self-test=yes", "--self-test takes no value");
        row("an option given twice", "--at 2022 --at 2023", "--at is given twice");
        row("a switch given twice", "--check --check a", "--check is given twice");

        row("export and list", "--export a.png --list incidents", "--list and --export cannot be used together");
        row("check and export", "--check --export a.png f", "--check and --export cannot be used together");
        row("help and version", "--help --version", "--help and --version cannot be used together");
        row("a comparison with nothing", "--compare yesterday",
            "--compare: “yesterday” is neither one of neutral, armenia, azerbaijan, un nor a date, such as 2022, "
            "2022-09 or 2022-09-13");
        row("a comparison with open days", "--compare 2022/..",
            "--compare: “2022/..” is neither one of neutral, armenia, azerbaijan, un nor a date, such as 2022, 2022-09 "
            "or 2022-09-13");
        row("a comparison in a list", "--list areas --compare un", "--compare cannot be used with --list");
        row("check without files", "--check", "--check needs at least one file or atlas folder");
        row("a view for a check", "--check a.geojson --at 2022", "--at cannot be used with --check");
        row("a file for the self-test", "--self-test a.geojson", "“a.geojson”: no file is expected here");
        row("a file for the version", "--version a.geojson", "“a.geojson”: no file is expected here");
        row("a size for the window", "--size 100x100", "--size needs --export or --list");
        row("a scale for the window", "--scale 2", "--scale needs --export");
        row("a scale for a list", "--list areas --scale 2", "--scale cannot be used with --list");
        row("a format for the window", "--format csv", "--format needs --list or --check");
        row("a format for an export", "--export a.png --format csv", "--format cannot be used with --export");

        row("a day that does not exist", "--at 2022-02-30", "--at: “2022-02-30” is not a date");
        row("29 February of a common year", "--at 2023-02-29", "--at: “2023-02-29” is not a date");
        row("a month that does not exist", "--from 2022-13", "--from: “2022-13” is not a date");
        row("a date in another order", "--to 14.09.2022", "--to: “14.09.2022” is not a date");
        row("a word for a date", "--at yesterday", "--at: “yesterday” is not a date");
        row("a span that ends before it begins", "--at 2022-09-14/2022-09-13", "is not a date");
        row("an open day", "--at ..", "--at: “..” is open; use --from or --to");
        row("from after to", "--from 2022-09-15 --to 2022-09-14", "--from 2022-09-15 is after --to 2022-09-14");
        row("from a later month", "--from 2022-10 --to 2022-09", "--from 2022-10 is after --to 2022-09");
        row("at and from", "--at 2022-09-15 --from 2022-09-14", "--at and --from cannot be used together");
        row("at and to", "--at 2022-09-15 --to 2022-09-14", "--at and --to cannot be used together");
        row("an unknown mode", "--mode month", "--mode: “month” is none of day, window, cumulative");
        row("day mode for a month", "--mode day --at 2022-09", "--mode day needs one day, and --at 2022-09 is more");

        row("a box of three numbers", "--bbox 44,38,47", "--bbox: “44,38,47” is not W,S,E,N in degrees");
        row("a box of five numbers", "--bbox 44,38,47,41,5", "is not W,S,E,N in degrees");
        row("a box of words", "--bbox a,b,c,d", "is not W,S,E,N in degrees");
        row("a box with a gap", "--bbox 44,,47,41", "is not W,S,E,N in degrees");
        row("a box of infinite size", "--bbox 44,38,inf,41", "is not W,S,E,N in degrees");
        row("a box that is not a number", "--bbox nan,38,47,41", "is not W,S,E,N in degrees");
        row("a box without width", "--bbox 44,38,44,41", "is an empty box");
        row("a box without height", "--bbox 44,38,47,38", "is an empty box");
        row("a box with west and east changed", "--bbox 47,38,44,41", "is an empty box");
        row("a box beyond the pole", "--bbox 44,38,47,91", "leaves the range");
        row("a box beyond 180 degrees", "--bbox 170,38,190,41", "leaves the range");
        row("box and centre", "--bbox 44,38,47,41 --center 45,40 --zoom 8",
            "--bbox and --center cannot be used together");
        row("box and zoom", "--bbox 44,38,47,41 --zoom 8", "--bbox and --zoom cannot be used together");
        row("a centre without zoom", "--center 45,40", "--center needs --zoom");
        row("a zoom without centre", "--zoom 8", "--zoom needs --center");
        row("a centre of one number", "--center 45 --zoom 8", "--center: “45” is not LON,LAT in degrees");
        row("a centre beyond the pole", "--center 45,95 --zoom 8", "is not LON,LAT in degrees");
        row("too small a zoom", "--center 45,40 --zoom 2", "--zoom: “2” is not a number from 3 to 18");
        row("too large a zoom", "--center 45,40 --zoom 18.5", "is not a number from 3 to 18");
        row("a word for a zoom", "--center 45,40 --zoom near", "is not a number from 3 to 18");

        row("an empty layer id", "--layers areas,,places", "--layers: “areas,,places” holds an empty layer id");
        row("a filter without value", "--filter type", "--filter: “type” is not KEY=VALUE");
        row("a filter with an empty value", "--filter type=", "--filter: “type=” is not KEY=VALUE");
        row("a filter with an empty key", "--filter =clash", "--filter: “=clash” is not KEY=VALUE");
        row("an unknown language", "--language fr", "--language: “fr” is none of en, hy, az, ru");
        row("an unknown names rule", "--names english", "--names: “english” is none of");
        row("an unknown viewpoint", "--viewpoint moon",
            "--viewpoint: “moon” is none of neutral, armenia, azerbaijan, un");
        row("an unknown appearance", "--appearance sepia", "--appearance: “sepia” is none of light, dark, grey");

        row("an unknown list", "--list people",
            "--list: “people” is none of incidents, areas, boundaries, places, claims");
        row("an unknown format", "--list areas --format xml", "--format: “xml” is none of table, csv, geojson, json");
        row("an unknown ending", "--export map.bmp",
            "--export: “map.bmp” has none of the endings that can be written: png, jpg, jpeg, webp, svg, pdf");
        row("no ending", "--export map", "“map” has none of the endings");
        row("a video of one view", "--export map.mp4", "“map.mp4” has none of the endings that can be written");
        row("no width", "--export a.png --size 0x100", "--size: “0x100” is not WIDTHxHEIGHT in pixels");
        row("no height", "--export a.png --size 100x0", "is not WIDTHxHEIGHT in pixels");
        row("a negative size", "--export a.png --size -5x100", "is not WIDTHxHEIGHT in pixels");
        row("a size with a fraction", "--export a.png --size 10.5x100", "is not WIDTHxHEIGHT in pixels");
        row("a size in inches", "--export a.png --size 10x10in", "is not WIDTHxHEIGHT in pixels");
        row("too large on paper", "--export a.png --size 2000x10mm --dpi 600", "47244 × 236 pixels is too large");
        row("a size of one number", "--export a.png --size 100", "is not WIDTHxHEIGHT in pixels");
        row("too large a size", "--export a.png --size 16385x10",
            "16385 × 10 pixels is too large; a side may have 16384");
        row("too large by scale", "--export a.png --size 1000x10 --scale 17", "17000 × 170 pixels is too large");
        row("too small by scale", "--export a.png --size 10x10 --scale 0.01", "a picture of less than a pixel");
        row("no scale", "--export a.png --scale 0", "--scale: “0” is not a positive number");
        row("a negative scale", "--export a.png --scale -1", "is not a positive number");
        row("a scale that is not a number", "--export a.png --scale nan", "is not a positive number");
        row("no dpi", "--export a.png --dpi 0", "--dpi: “0” is not a whole number from 1 to 9600");
        row("a word for dpi", "--export a.png --dpi high", "is not a whole number from 1 to 9600");
        row("an unknown sheet", "--export a.png --sheet poster", "--sheet: “poster” is none of map, press, slide");
        row("a sheet for a list", "--list areas --sheet press", "--sheet cannot be used with --list");
        row("an animated png", "--export a.png --animate day --from 2022 --to 2022",
            "“a.png” has none of the endings that an animation may have: webp, mp4");
        row("an animation without dates", "--export a.mp4 --animate day", "--animate needs --from and --to");
        row("an animation of one date", "--export a.mp4 --animate day --at 2022", "--animate needs --from and --to");
        row("an animation by the hour", "--export a.mp4 --animate hour --from 2022 --to 2022",
            "--animate: “hour” is none of day, week, month, year");
        row("an animation in a bundle", "--export a.mp4 --animate day --from 2022 --to 2022 --bundle b",
            "--animate and --bundle cannot be used together");
        row("a batch of animations", "--export a.mp4 --animate day --from 2022 --to 2022 --batch b",
            "--animate and --batch cannot be used together");
        row("a batch of bundles", "--export a.png --bundle c --batch b",
            "--bundle and --batch cannot be used together");
        row("a bundle without an image", "--bundle c", "--bundle needs --export");
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const QString error = parseCommandLine(line.split(u' ')).error;
        QVERIFY2(error.contains(reason), qPrintable(error));
        QVERIFY(!error.contains(u'\n'));
    }

    void comparisonsAreViewpointsOrDates()
    {
        QCOMPARE(parsed("--compare un").comparison, Comparison{.viewpoint = u"un"_s});
        const Window day{Mode::Day, days({2000, 1, 1}, {2000, 1, 1})};
        QCOMPARE(parsed("--export a.png --compare 2000-01-01").comparison, Comparison{.window = day});
        const Window month{Mode::Window, days({2020, 10, 1}, {2020, 10, 31})};
        QCOMPARE(parsed("--compare 2020-10").comparison, Comparison{.window = month});
    }

    void emptyFileNameIsRefused() { QCOMPARE(parseCommandLine({u""_s}).error, u"a file name is empty"_s); }

    void withoutWordsTheWindowOpens()
    {
        const CommandLine command = parsed("");
        QCOMPARE(command.action, Action::Window);
        QVERIFY(
            command.files.isEmpty() && !command.at && !command.from && !command.to && !command.mode && !command.box);
    }

    void actions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("action");
        QTest::newRow("help") << u"--help"_s << int(Action::Help);
        QTest::newRow("help by its letter") << u"-h"_s << int(Action::Help);
        QTest::newRow("version by its letter") << u"-v"_s << int(Action::Version);
        QTest::newRow("check") << u"--check a.geojson b"_s << int(Action::Check);
        QTest::newRow("list") << u"--list=claims"_s << int(Action::List);
        QTest::newRow("export") << u"a.geojson --export b.PNG"_s << int(Action::Export);
        QTest::newRow("self-test of another atlas") << u"--self-test --atlas d"_s << int(Action::SelfTest);
    }
    void actions()
    {
        QFETCH(QString, line);
        QFETCH(int, action);
        const ParsedCommandLine result = parseCommandLine(line.split(u' '));
        QCOMPARE(result.error, QString());
        QCOMPARE(int(result.command.action), action);
    }

    void readsDates()
    {
        QCOMPARE(parsed("--at 2022-09-14").at, days({2022, 9, 14}, {2022, 9, 14}));
        QCOMPARE(parsed("--at 2022-09").at, days({2022, 9, 1}, {2022, 9, 30}));
        const CommandLine command = parsed("--from 2022-09-13 --to 2022 --mode cumulative");
        QCOMPARE(command.from, days({2022, 9, 13}, {2022, 9, 13}));
        QCOMPARE(command.to, days({2022, 1, 1}, {2022, 12, 31}));
        QCOMPARE(command.mode, Mode::Cumulative);
    }

    void readsPlaces()
    {
        QCOMPARE(parsed("--bbox -10,-20.5,30,40").box, (GeoBox{-10, -20.5, 30, 40}));
        QCOMPARE(parsed("--center -45.5,40 --zoom 8.25").camera, (Camera{{-45.5, 40}, 8.25}));
    }

    void readsContent()
    {
        const CommandLine command =
            parsed("--layers areas,incidents --filter type=clash --filter actor=a=b --search Xankəndi "
                   "--language hy --names az_form --viewpoint un --appearance grey");
        QCOMPARE(command.layers, QStringList({u"areas"_s, u"incidents"_s}));
        QCOMPARE(command.filters, QList<Filter>({{u"type"_s, u"clash"_s}, {u"actor"_s, u"a=b"_s}}));
        QCOMPARE(command.search, u"Xankəndi"_s);
        QCOMPARE(command.language, u"hy"_s);
        QCOMPARE(command.viewpoint, u"un"_s);
        QCOMPARE(command.appearance, Appearance::Grey);
        QCOMPARE(command.names, Names::AzForm);
    }

    void readsSheets()
    {
        const CommandLine command =
            parsed("--export dir.d/a.jpeg --size 800x600 --scale 1.5 --dpi 300 --sheet map --title=--T");
        QCOMPARE(command.exportFile, u"dir.d/a.jpeg"_s);
        QCOMPARE(sheetOf(command.sheet), (Sheet{{800, 600}, 1.5, 300, u"--T"_s, SheetForm::Map, {}}));
    }

    void sheetsHaveSizesOfTheirOwn()
    {
        QCOMPARE(sheetOf(parsed("--export a.png").sheet), Sheet{});
        QCOMPARE(sheetOf(parsed("--export a.png --sheet square").sheet).size, QSizeF(1080, 1080));
        QCOMPARE(sheetOf(parsed("--export a.png --sheet story --size 400x700").sheet).size, QSizeF(400, 700));
    }

    void sizesOnPaperHaveTheirPixels_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("dpi");
        QTest::newRow("A4") << u"--export a.png --size 297x210mm"_s << QSize(3508, 2480) << 300;
        QTest::newRow("A3") << u"--export a.png --size 297x420mm"_s << QSize(3508, 4961) << 300;
        QTest::newRow("at 150 dpi") << u"--export a.png --size 254x127mm --dpi 150"_s << QSize(1500, 750) << 150;
        QTest::newRow("a fraction") << u"--export a.png --size 25.4x12.7mm"_s << QSize(300, 150) << 300;
    }
    void sizesOnPaperHaveTheirPixels()
    {
        QFETCH(QString, line);
        const Sheet sheet = sheetOf(parsed(line.toUtf8()).sheet);
        QTEST(pixelSize(sheet), "pixels");
        QTEST(sheet.dpi, "dpi");
    }

    void optionsOverrideASheet()
    {
        const Sheet base{{800, 600}, 2, 150, u"Old"_s, SheetForm::Slide, u"Caption"_s};
        QCOMPARE(sheetOf(parsed("--export a.png").sheet, base), base);
        const Sheet changed = sheetOf(parsed("--export a.png --title New --size 400x300").sheet, base);
        QCOMPARE(changed, (Sheet{{400, 300}, 2, 150, u"New"_s, SheetForm::Slide, u"Caption"_s}));
        QCOMPARE(sheetOf(parsed("--export a.png --sheet square").sheet, base).size, QSizeF(1080, 1080));
    }

    void readsFiles()
    {
        QCOMPARE(parsed("a.csv --at 2022 b.csv -- --at").files, QStringList({u"a.csv"_s, u"b.csv"_s, u"--at"_s}));
    }

    void helpFitsATerminalAndNamesEveryOption()
    {
        const QString help = helpText();
        for (const QString& line : help.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        for (const OptionGroup& group : optionGroups()) {
            for (const Option& option : group.options)
                QVERIFY2(help.contains(u"  --"_s + option.name), option.name.data());
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
