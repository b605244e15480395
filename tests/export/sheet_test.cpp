// SPDX-License-Identifier: MIT
#include "export/composition.h"
#include "export/image.h"
#include "export/sheetwriter.h"
#include "export/words.h"
#include "geo/geodesic.h"
#include "map/pictures.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

/// Sheets of the shipped atlas.
class SheetTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScenePtr m_scene;

    View view(QDate day, QSize size) const
    {
        View result;
        result.camera = fitted(m_scene->atlas->home, size);
        result.query.window = {Mode::Day, daySpan(toDay(day))};
        return result;
    }

    Furniture furnitureOf(const View& view, QSizeF size) const
    {
        return furnish(*m_scene, view, size, timePicture(*m_scene, view, size), groundLayers(*m_scene, view, size));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
    }

    void pixelsAreSizeTimesScale()
    {
        const QSize size(400, 300);
        QCOMPARE(renderSheet(*m_scene, view({2022, 9, 14}, size), {.size = size}).size(), size);
        QCOMPARE(renderSheet(*m_scene, view({2022, 9, 14}, size), {.size = size, .scale = 2}).size(), size * 2);
        QCOMPARE(
            renderSheet(*m_scene, view({2022, 9, 14}, size), {.size = size, .scale = 1.5}).size(), QSize(600, 450));
    }

    void titleIsTheSheetsOrTheAtlass()
    {
        const QSize size(400, 300);
        const View shown = view({2022, 9, 14}, size);
        const QImage own = renderSheet(*m_scene, shown, {.size = size, .title = u"A title of my own"_s});
        const QImage atlas = renderSheet(*m_scene, shown, {.size = size});
        QVERIFY(own != atlas);
        QCOMPARE(renderSheet(*m_scene, shown, {.size = size, .title = m_scene->atlas->title}), atlas);
    }

    void pictureIsOpaqueAndNotEmpty()
    {
        const QSize size(400, 300);
        const QImage image = renderSheet(*m_scene, view({2022, 9, 14}, size), {.size = size});
        QSet<QRgb> colours;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                QCOMPARE(qAlpha(image.pixel(x, y)), 255);
                colours.insert(image.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 50);
    }

    void dpiIsWrittenAndChangesNoPixel_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("png") << u"map.png"_s;
        QTest::newRow("jpeg") << u"map.jpg"_s;
    }
    void dpiIsWrittenAndChangesNoPixel()
    {
        QFETCH(QString, file);
        const QSize size(300, 200);
        const SheetWriter writer(m_scene);
        QImage images[2];
        for (const int dpi : {96, 300}) {
            const QString path = m_folder.filePath(file);
            QCOMPARE(writer.write(view({2022, 9, 14}, size), {.size = size, .dpi = dpi}, {}, path), QString());
            QImage& image = images[dpi == 300];
            image = QImageReader(path).read();
            QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.6);
            image.setDotsPerMeterX(1);
            image.setDotsPerMeterY(1);
            image.setText(u"XML:com.adobe.xmp"_s, QString());
        }
        QVERIFY(images[0].convertToFormat(QImage::Format_RGB32) == images[1].convertToFormat(QImage::Format_RGB32));
    }

    void failureIsToldAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a folder that is not there") << u"missing/map.png"_s;
        QTest::newRow("a folder in its place") << u"folder.png"_s;
        QTest::newRow("an ending that is not known") << u"map.xyz"_s;
        QTest::newRow("no ending") << u"map"_s;
    }
    void failureIsToldAndLeavesNothing()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"folder.png"_s));
        const QSize size(80, 60);
        QVERIFY(!SheetWriter(m_scene)
                .write(view({2022, 9, 14}, size), {.size = size}, {}, folder.filePath(file))
                .isEmpty());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void imageWithoutMemoryIsTold()
    {
        QString error;
        QVERIFY(imageBytes(QImage(), u"png"_s, 96, {}, error).isEmpty());
        QVERIFY(!error.isEmpty());
    }

    void everyFormFillsItsSize_data()
    {
        QTest::addColumn<int>("form");
        for (int form = 0; form <= int(SheetForm::Story); ++form)
            QTest::newRow(qPrintable(sheetFormName(SheetForm(form)))) << form;
    }
    void everyFormFillsItsSize()
    {
        QFETCH(int, form);
        Sheet sheet{.size = defaultSize(SheetForm(form)) / 2, .form = SheetForm(form)};
        View shown = view({2022, 9, 14}, mapSize(sheet).toSize());
        const QImage image = renderSheet(*m_scene, shown, sheet);
        QCOMPARE(image.size(), pixelSize(sheet));
        if (sheet.form == SheetForm::Map)
            return;
        // Type and margins grow with the sheet: twice the size shows the same.
        Sheet twice = sheet;
        twice.size *= 2;
        QCOMPARE(sheetFrame(twice).size, sheetFrame(sheet).size);
        QCOMPARE(mapSize(twice), mapSize(sheet));
        QCOMPARE(sheetFrame(twice).scale, 2 * sheetFrame(sheet).scale);
    }

    void titlesAreMadeFromTheView()
    {
        View shown = view({2022, 9, 14}, {600, 400});
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Incidents on 14 September 2022"_s);
        shown.query.window = {Mode::Window, {toDay({2022, 9, 13}), toDay({2022, 9, 15})}};
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Incidents on 13–14 September 2022"_s);
        shown.query.window.chosen = {toDay({2022, 9, 1}), toDay({2022, 10, 1})};
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Incidents in September 2022"_s);
        shown.query.window.chosen = {toDay({2020, 9, 27}), toDay({2020, 11, 11})};
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Incidents, 27 September – 10 November 2020"_s);
        shown.query.window.mode = Mode::Cumulative;
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Incidents until 10 November 2020"_s);
        shown.hiddenLayers << u"incidents"_s;
        QCOMPARE(suggestedTitle(*m_scene, shown), u"Areas and boundaries until 10 November 2020"_s);
    }

    void altTextSaysDatesCountsNamesAndViewpoint()
    {
        const QSize size(900, 600);
        View shown = view({2022, 9, 14}, size);
        shown.names = Names::HyForm;
        View onMap = shown;
        onMap.query.box = Viewport(shown.camera, size).box();
        const int count = select(*m_scene, onMap).incidents.shown();
        QVERIFY(count > 1);
        const QString text = altText(*m_scene, shown, size, u"A title"_s);
        for (const QString& part : {u"A title"_s, u"14 September 2022"_s, u"%1 incidents"_s.arg(count),
                 u"Names: Armenian-derived forms"_s, u"Viewpoint: neutral"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void scaleBarIsGeodesic_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {5.5, 7.0, 8.3, 10.0, 13.0, 16.0})
            QTest::addRow("zoom %.1f", zoom) << zoom;
    }
    void scaleBarIsGeodesic()
    {
        QFETCH(double, zoom);
        const QSize size(1000, 700);
        View shown = view({2022, 9, 14}, size);
        shown.camera = {{46, 40}, zoom};
        const ScaleBar bar = furnitureOf(shown, size).scaleBar;
        const Viewport viewport(shown.camera, size);
        const double metres = distance(viewport.toLonLat({500, 350}), viewport.toLonLat({500 + bar.pixels, 350}));
        QVERIFY2(std::abs(metres / bar.metres - 1) < 1e-3, qPrintable(QString::number(metres)));
        QVERIFY(bar.pixels > 20 && bar.pixels <= 240);
    }

    void dateSaysTheDaysOfEachMode()
    {
        const QSize size(600, 400);
        View shown = view({2022, 9, 14}, size);
        QCOMPARE(furnitureOf(shown, size).date, u"14 September 2022"_s);
        shown.query.window = {Mode::Window, {toDay({2022, 9, 13}), toDay({2022, 9, 15})}};
        QCOMPARE(furnitureOf(shown, size).date, u"13–14 September 2022"_s);
        shown.query.window.mode = Mode::Cumulative;
        QCOMPARE(furnitureOf(shown, size).date, u"Until 14 September 2022"_s);
    }

    void attributionIsOfTheVisibleLayersOnly()
    {
        const QSize size(600, 400);
        View shown = view({2022, 9, 14}, size);
        QVERIFY(furnitureOf(shown, size).attribution.contains(u"Natural Earth"_s));
        for (const LayerPtr& layer : m_scene->atlas->layers) {
            if (layer->info.id != u"countries"_s)
                shown.hiddenLayers << layer->info.id;
        }
        const Furniture alone = furnitureOf(shown, size);
        QVERIFY(alone.attribution.contains(u"OpenStreetMap"_s));
        QVERIFY(!alone.attribution.contains(u"Natural Earth"_s));
        QVERIFY(!alone.attribution.contains(u"GeoNames"_s));
    }

    void attributionIsOfWhatIsDrawnOnly()
    {
        // Roads are drawn from a zoom on.
        View shown;
        for (const LayerPtr& layer : m_scene->atlas->layers) {
            if (layer->info.id != u"roads"_s)
                shown.hiddenLayers << layer->info.id;
        }
        shown.camera = {{45.5, 40}, 6};
        QCOMPARE(furnitureOf(shown, {600, 400}).attribution, QString());
        shown.camera.zoom = 9;
        QVERIFY(furnitureOf(shown, {600, 400}).attribution.contains(u"Truceline (schematic)"_s));
    }

    void layersOfTheGroundAreThoseOfItsPicture()
    {
        for (const double zoom : {4.0, 5.9, 7.0, 8.5, 11.0, 14.0}) {
            for (double lon = 42; lon < 51; lon += 1.5) {
                View shown;
                shown.camera = {{lon, 40.2}, zoom};
                const QSizeF size(300, 200);
                QCOMPARE(groundLayers(*m_scene, shown, size), groundPicture(*m_scene, shown, size).layers);
            }
        }
    }

    void layersOfAPictureAreThoseThatChangeIt()
    {
        const QSizeF size(500, 300);
        View shown = view({2022, 9, 14}, size.toSize());
        const Picture all = timePicture(*m_scene, shown, size);
        const auto parts = [](const Picture& picture) {
            return std::tuple(picture.groups.size(), picture.marks.size(), picture.labels.size());
        };
        for (const LayerPtr& layer : m_scene->atlas->layers) {
            View without = shown;
            without.hiddenLayers << layer->info.id;
            const bool changes = parts(timePicture(*m_scene, without, size)) != parts(all);
            QVERIFY2(!changes || all.layers.contains(layer->info.id), qPrintable(layer->info.id));
        }
    }

    void notesFollowWhatIsDrawn()
    {
        const QSize size(900, 600);
        View shown = view({2022, 9, 14}, size);
        const QString with = furnitureOf(shown, size).notes.join(u'\n');
        QVERIFY2(with.contains(u"Hatched: claimed, not established"_s), qPrintable(with));
        QVERIFY2(with.contains(u"Dashed: schematic, ±"_s), qPrintable(with));
        shown.hiddenLayers = {u"areas"_s, u"boundaries"_s};
        shown.names = Names::AzForm;
        const QStringList without = furnitureOf(shown, size).notes;
        QCOMPARE(without, QStringList({u"Names: Azerbaijani-derived forms"_s, u"Viewpoint: neutral"_s}));
    }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
