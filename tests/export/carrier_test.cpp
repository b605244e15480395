// SPDX-License-Identifier: MIT
#include "export/carrier.h"
#include "export/composition.h"
#include "export/sheetwriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

/// Views that travel inside exported images and in files of their own.
class CarrierTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScenePtr m_scene;

    /// A view and a sheet of which nothing is as it is by itself.
    static SavedView unusual()
    {
        SavedView saved;
        saved.view.camera = {{46.123456789012345, 39.1}, 8.7654321098765};
        saved.view.query.window = {Mode::Cumulative, {toDay({2020, 9, 27}), toDay({2020, 11, 11})}};
        saved.view.query.filters = {{u"type"_s, u"clash"_s}, {u"actor"_s, u"a=\"b\""_s}};
        saved.view.query.search = u"Xankəndi <&>"_s;
        saved.view.query.undated = false;
        saved.view.hiddenLayers = {u"roads"_s, u"rivers"_s};
        saved.view.names = Names::AzForm;
        saved.view.language = u"hy"_s;
        saved.view.viewpoint = u"un"_s;
        saved.view.appearance = Appearance::Grey;
        saved.view.comparison =
            Comparison{u"armenia"_s, Window{Mode::Day, daySpan(toDay({1994, 5, 12}))}, true, 0.3123456789012345};
        saved.view.styles = {
            {u"mine"_s, {Symbol::Star, u"kind"_s, u"figure"_s, u"note"_s}}, {u"yours"_s, {{}, {}, {}, u"a \"b\""_s}}};
        saved.sheet = {{1123.456, 794.5}, 3.125, 300, u"A “title” with\na line break"_s, SheetForm::Press,
            u"Մի նախադասություն"_s, u"The desk"_s};
        saved.asked = GeoBox{45, 39, 47, 40.5};
        saved.data = {{u"areas.geojson"_s, QByteArray(64, 'a')}, {u"base/lakes.geojson"_s, QByteArray(64, 'b')}};
        saved.version = u"0.1.0"_s;
        return saved;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QByteArray exported(const QString& ending) const
    {
        const SavedView saved = unusual();
        Sheet sheet = saved.sheet;
        sheet.scale = 0.5;
        QString error;
        const QByteArray bytes = SheetWriter(m_scene).bytes(saved.view, sheet, saved.asked, ending, error);
        if (!error.isEmpty())
            qFatal("%s", qUtf8Printable(error));
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
    }

    void jsonKeepsEverything()
    {
        QString error;
        const QByteArray json = toJson(unusual());
        QVERIFY(!json.contains('\n'));
        QVERIFY(looksLikeSavedView(json));
        const auto read = savedViewFromJson(json, error);
        QCOMPARE(error, QString());
        QVERIFY(read && *read == unusual());
    }

    void jsonWithoutSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("cut", "\"version\"", "");
        row("a centre beyond the pole", "39.1", "99.1");
        row("a zoom out of range", "8.7654321098765", "30");
        row("a day that does not exist", "2020-09-27", "2020-02-30");
        row("an end before its beginning", "2020-11-10", "2019-01-01");
        row("an unknown mode", "cumulative", "hourly");
        row("an unknown names rule", "az_form", "english");
        row("an unknown form", "press", "poster");
        row("a size that is too large", "1123.456", "999999");
        row("a size below nothing", "1123.456", "-5");
        row("a size that is no number", "1123.456", "\"wide\"");
        row("no dpi", "\"dpi\":300", "\"dpi\":0");
        row("an empty box", "[45,39,47,40.5]", "[47,39,45,40.5]");
        row("a newer format", "\"truceline view\":1", "\"truceline view\":2");
        row("something else", "\"truceline view\":1", "\"type\":1");
    }
    void jsonWithoutSenseIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray json = toJson(unusual());
        QVERIFY(json.contains(before));
        json.replace(before, after);
        QString error;
        QVERIFY(!savedViewFromJson(json, error));
        QVERIFY(!error.isEmpty() && !error.contains(u'\n'));
    }

    void everyFormatCarriesTheView_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : sheetEndings())
            QTest::newRow(qPrintable(ending)) << ending;
    }
    void everyFormatCarriesTheView()
    {
        QFETCH(QString, ending);
        write(u"map."_s + ending, exported(ending));
        QVERIFY(isSavedView(path(u"map."_s + ending)));
        QString error;
        const auto read = readSavedView(path(u"map."_s + ending), error);
        QCOMPARE(error, QString());
        SavedView expected = unusual();
        expected.sheet.scale = 0.5;
        QVERIFY(read->view == expected.view);
        QVERIFY(read->sheet == expected.sheet);
        QVERIFY(read->asked == expected.asked);
        QCOMPARE(read->version, QStringLiteral(TRUCELINE_VERSION));
        QCOMPARE(differences(dataFiles(*m_scene->atlas), read->data), QStringList());
    }

    void nothingTellsFoldersOrPeople_data() { everyFormatCarriesTheView_data(); }
    void nothingTellsFoldersOrPeople()
    {
        QFETCH(QString, ending);
        const QByteArray bytes = exported(ending);
        QVERIFY(!bytes.contains(QDir::homePath().toUtf8()));
        QVERIFY(!bytes.contains(QDir(shippedAtlas()).absolutePath().toUtf8()));
        QVERIFY(!bytes.contains(QDir::currentPath().toUtf8()));
    }

    void damageIsTold_data() { everyFormatCarriesTheView_data(); }
    void damageIsTold()
    {
        QFETCH(QString, ending);
        QByteArray bytes = exported(ending);
        const qsizetype at = bytes.indexOf("cumulative");
        QVERIFY(at > 0);
        bytes[at + 1] = 'x';
        write(u"damaged."_s + ending, bytes);
        QString error;
        QVERIFY(!readSavedView(path(u"damaged."_s + ending), error));
        QVERIFY2(error.contains(u"damaged"), qPrintable(error));
        write(u"cut."_s + ending, bytes.first(at + 40));
        QVERIFY(!readSavedView(path(u"cut."_s + ending), error));
        QVERIFY2(error.contains(u"damaged"), qPrintable(error));
    }

    void imagesOfOthersHoldNoView()
    {
        QString error;
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(path(u"other.png"_s)));
        QVERIFY(!readSavedView(path(u"other.png"_s), error));
        QVERIFY2(error.contains(u"no view is in it"), qPrintable(error));
        write(u"empty.svg"_s, {});
        QVERIFY(!readSavedView(path(u"empty.svg"_s), error));
        QVERIFY2(error.contains(u"no view is in it"), qPrintable(error));
        QVERIFY(!readSavedView(path(u"gone.png"_s), error));
        QVERIFY(!error.isEmpty());
    }

    void geoJsonIsNoView()
    {
        write(u"data.json"_s, R"({"type":"FeatureCollection","features":[]})");
        QVERIFY(!isSavedView(path(u"data.json"_s)));
        write(u"view.json"_s, toJson(unusual()));
        QVERIFY(isSavedView(path(u"view.json"_s)));
    }

    void changedDataAreNamed()
    {
        const QDir source(QFINDTESTDATA("../files/atlas"));
        const QDir copy(path(u"atlas"_s));
        QVERIFY(copy.mkpath(u"base"_s));
        for (const QString& name : {u"atlas.json"_s, u"areas.geojson"_s, u"incidents.geojson"_s, u"places.geojson"_s,
                 u"claims.csv"_s, u"sources.csv"_s, u"base/land.geojson"_s})
            QVERIFY(QFile::copy(source.filePath(name), copy.filePath(name)));
        const AtlasPtr atlas = loadAtlas(copy.path()).atlas;
        QVERIFY(atlas);
        const QList<DataFile> before = dataFiles(*atlas);
        QCOMPARE(before.size(), 7);
        QCOMPARE(differences(dataFiles(*atlas), before), QStringList());
        QFile file(copy.filePath(u"claims.csv"_s));
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        const QStringList changed = differences(dataFiles(*atlas), before);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0].startsWith(u"claims.csv "));
        QVERIFY(QFile::remove(copy.filePath(u"claims.csv"_s)));
        QVERIFY(differences(dataFiles(*atlas), before)[0].startsWith(u"claims.csv "));
    }

    void addedFilesAreNamedWithoutTheirFolder()
    {
        write(u"mine.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"start":"2022"},"geometry":{"type":"Point","coordinates":[45,40]}}]})");
        LayerInfo info;
        info.file = path(u"mine.geojson"_s);
        const LayerLoad load = loadLayer(info.file, info, {}, {});
        QVERIFY(load.layer);
        const QList<DataFile> files = dataFiles(*withLayer(*m_scene->atlas, load.layer));
        QVERIFY(std::ranges::find(files, u"mine.geojson"_s, &DataFile::name) != files.end());
        for (const DataFile& file : files)
            QVERIFY(!QDir::isAbsolutePath(file.name) && !file.name.contains(u".."));
    }
};

QTEST_MAIN(CarrierTest)
#include "carrier_test.moc"
