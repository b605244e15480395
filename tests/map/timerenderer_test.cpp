// SPDX-License-Identifier: MIT
#include "data/atlas.h"
#include "imagediff.h"
#include "map/labelpaint.h"
#include "map/layerscene.h"
#include "map/painter.h"
#include "map/timerenderer.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSize(640, 400);

/// Eight levels of 255: lines are cut where the frame ends, and Qt rounds their ends to 1/64 pixel, which shows in the
/// soft edge of a line.
bool alike(const QImage& a, const QImage& b)
{
    const ImageDifference found = difference(a, b, 8);
    if (found.pixels > 0)
        qWarning("%s", qPrintable(found.text()));
    return found.pixels == 0;
}

View movedBy(View view, QPointF pixels)
{
    const Viewport viewport(view.camera, kSize);
    view.camera.center = viewport.toLonLat(QRectF({}, kSize).center() + pixels);
    return view;
}

} // namespace

class TimeRendererTest : public QObject {
    Q_OBJECT

private:
    ScenePtr m_scene;

    View view(QDate first, QDate last, Mode mode = Mode::Window) const
    {
        View result;
        result.camera = fitted(m_scene->atlas->home, kSize);
        result.query.window = {mode, {toDay(first), toDay(last) + 1}};
        return result;
    }

    /// The first area or line that a view shows.
    FeatureRef somethingIn(const View& view, Role role) const
    {
        for (std::size_t i = 0; i < m_scene->layers.size(); ++i) {
            const Layer& layer = *m_scene->layers[i]->layer;
            for (const Selected& each : select(layer, view.query).rows) {
                if (layer.info.role == role)
                    return {static_cast<int>(i), each.row};
            }
        }
        return {};
    }

    /// Renders after whatever came before, and alone.
    void compare(TimeRenderer& renderer, const View& view, const Emphasis& emphasis = {}, double scale = 1) const
    {
        const auto [picture, image] = renderer.render(*m_scene, view, kSize, emphasis, {}, scale);
        const Picture alone = timePicture(*m_scene, view, kSize, emphasis);
        QVERIFY(alike(image, render(alone, scale)));
        QCOMPARE(picture.layers, alone.layers);
        QCOMPARE(picture.marks.size(), alone.marks.size());
        QCOMPARE(picture.labels.size(), alone.labels.size());
        QVERIFY(picture.legend == alone.legend);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
    }

    void stepsAreRenderedAsIfAlone()
    {
        TimeRenderer renderer;
        for (const Mode mode : {Mode::Window, Mode::Cumulative}) {
            for (QDate day(1988, 3, 1); day.year() < 2026; day = day.addMonths(7))
                compare(renderer, view(day, day.addDays(40), mode));
        }
    }

    void movesAreRenderedAsIfAlone()
    {
        TimeRenderer renderer;
        const View start = view({2020, 9, 27}, {2022, 9, 14});
        for (const QPointF& shift : {QPointF(), QPointF(3, 1), QPointF(-40, 12), QPointF(79, -49), QPointF(82, 0),
                 QPointF(300, 200), QPointF(0.4, 0.3), QPointF(-1, 0)})
            compare(renderer, movedBy(start, shift));
    }

    void otherCamerasScalesColoursAndChoicesAreRenderedAsIfAlone()
    {
        TimeRenderer renderer;
        const View start = view({2020, 11, 10}, {2020, 11, 20});
        View near = start;
        near.camera.zoom += 2;
        View dark = start;
        dark.appearance = Appearance::Dark;
        View fewer = start;
        fewer.hiddenLayers << u"areas"_s;
        for (const View& each : {start, near, start, dark, fewer, start}) {
            for (const double scale : {1.0, 2.0})
                compare(renderer, each, {}, scale);
        }
        const FeatureRef area = somethingIn(start, Role::Areas);
        const FeatureRef boundary = somethingIn(start, Role::Boundaries);
        compare(renderer, start, {area});
        compare(renderer, start, {boundary});
        compare(renderer, start, {{}, {area, boundary}});
        compare(renderer, start, {area, {area, boundary}});
        compare(renderer, start);
    }

    void labelsKeepOffWhatIsCovered()
    {
        TimeRenderer renderer;
        const View shown = view({2022, 9, 12}, {2022, 9, 15});
        const QRectF box(200, 100, 240, 150);
        const auto touching = [&](const std::vector<Label>& labels) {
            return std::ranges::count_if(labels, [&](const Label& label) { return labelRect(label).intersects(box); });
        };
        const auto all = renderer.render(*m_scene, shown, kSize, {}, {}, 1).picture.labels;
        const auto some = renderer.render(*m_scene, shown, kSize, {}, {box}, 1).picture.labels;
        QVERIFY(touching(all) > 0);
        QCOMPARE(touching(some), 0);
        QVERIFY(some.size() > all.size() / 2);
    }

    void nothingIsNoImage()
    {
        TimeRenderer renderer;
        QVERIFY(renderer.render(*m_scene, view({2020, 1, 1}, {2020, 1, 1}), {}, {}, {}, 1).image.isNull());
    }
};

QTEST_MAIN(TimeRendererTest)
#include "timerenderer_test.moc"
