// SPDX-License-Identifier: MIT
#include "export/composition.h"
#include "export/sheetwriter.h"
#include "map/painter.h"
#include "map/pictures.h"
#include "rasterfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

/// A picture of the ground below everything that the atlas draws: on the map, in exports, in the attribution.
class BackdropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(u"ground.tif"_s);
        writeRaster(path, {.box = {45, 39.5, 2, 1}, .copyright = u"Survey Office"_s});
        const AtlasPtr atlas = loadAtlas(shippedAtlas()).atlas;
        QVERIFY(atlas);
        const LayerLoad load = loadLayer(path, {}, {});
        QVERIFY(load.layer);
        m_scene = buildScene(withLayer(*atlas, load.layer));
        m_view.camera = fitted(GeoBox{45, 39.5, 47, 40.5}, kSize);
        m_view.query.window = atlas->window;
    }

    void itCoversFillsAndLiesUnderLines()
    {
        const Picture picture = groundPicture(*m_scene, m_view, kSize);
        const auto backdrop =
            std::ranges::find_if(picture.groups, [](const Group& group) { return group.backdrop.has_value(); });
        QVERIFY(backdrop != picture.groups.end());
        for (auto group = picture.groups.begin(); group != picture.groups.end(); ++group) {
            for (const auto& shape : group->shapes)
                QCOMPARE(std::holds_alternative<Fill>(shape), group < backdrop);
        }
        QVERIFY(std::any_of(backdrop, picture.groups.end(), [](const Group& group) { return !group.shapes.empty(); }));
    }

    void itsPixelsAreWhereTheyBelong_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("2") << 2.0;
        QTest::newRow("1.25") << 1.25;
    }
    void itsPixelsAreWhereTheyBelong()
    {
        QFETCH(double, scale);
        const QImage image = render(groundPicture(*m_scene, m_view, kSize), scale);
        const Viewport viewport(m_view.camera, kSize);
        // Most pixels around a place have its colour; a line of the atlas may cross.
        const auto share = [&](LonLat place, QRgb color) {
            const QPoint at = (viewport.toPixel(place) * scale).toPoint();
            int same = 0;
            for (int y = -9; y <= 9; ++y) {
                for (int x = -9; x <= 9; ++x)
                    same += (image.pixel(at + QPoint(x, y)) & RGB_MASK) == (color & RGB_MASK);
            }
            return same / 361.0;
        };
        QVERIFY(share({45.5, 40.1}, qRgb(255, 0, 0)) > 0.7);
        QVERIFY(share({46.4, 40.1}, qRgb(0, 0, 255)) > 0.7);
        QVERIFY(share({47.1, 40.1}, qRgb(0, 0, 255)) < 0.05); // outside it
    }

    void whoseItIsIsNamedWhileItIsShown()
    {
        QVERIFY(composed(m_view).furniture.attribution.contains(u"Survey Office"));
        View hidden = m_view;
        hidden.hiddenLayers << u"ground"_s;
        QVERIFY(!composed(hidden).furniture.attribution.contains(u"Survey Office"));
        QVERIFY(std::ranges::none_of(groundPicture(*m_scene, hidden, kSize).groups,
            [](const Group& group) { return group.backdrop.has_value(); }));
    }

    void vectorFormatsHoldIt()
    {
        QString error;
        const QByteArray svg = SheetWriter(m_scene).bytes(m_view, {}, {}, u"svg"_s, error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(svg.count("<image "), 1);
        QVERIFY(svg.contains("href=\"data:image/png;base64,"));
        const QByteArray pdf = SheetWriter(m_scene).bytes(m_view, {}, {}, u"pdf"_s, error);
        QVERIFY(pdf.contains("/Subtype /Image"));
    }

private:
    Composition composed(const View& view) const { return compose(*m_scene, view, {}); }

    static constexpr QSizeF kSize{640, 480};
    QTemporaryDir m_folder;
    ScenePtr m_scene;
    View m_view;
};

QTEST_MAIN(BackdropTest)
#include "backdrop_test.moc"
