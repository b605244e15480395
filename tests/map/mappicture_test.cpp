// SPDX-License-Identifier: MIT
#include "geo/camera.h"
#include "imagediff.h"
#include "map/painter.h"
#include "map/quick/mappicture.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <cmath>

Q_IMPORT_QML_PLUGIN(Truceline_MapPlugin)

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// The same picture: Qt draws lines of a pixel's width a little differently where an image ends elsewhere, as the
/// ground with its margin does.
bool same(const QImage& a, const QImage& b)
{
    const ImageDifference found = difference(a, b);
    const bool yes = found.largest <= 64 && found.share() <= 0.004;
    if (!yes)
        qWarning("%s", qPrintable(found.text()));
    return yes;
}

/// What an export of the view would be.
QImage expected(const Scene& scene, const View& view, QSizeF size, double scale, const Emphasis& emphasis = {})
{
    QImage image = render(groundPicture(scene, view, size), scale);
    QPainter painter(&image);
    painter.drawImage(0, 0, render(timePicture(scene, view, size, emphasis), scale));
    return image;
}

View moved(View view, QPointF pixels)
{
    const Viewport viewport(view.camera, {400, 300});
    view.camera.center = viewport.toLonLat(QPointF(200, 150) + pixels);
    return view;
}

} // namespace

class MapPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto load = loadAtlas(QStringLiteral(TRUCELINE_GEODATA));
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
        m_view.query.window = load.atlas->window;
        m_view.camera = {{46.2, 39.9}, 8};
    }

    void init()
    {
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(480, 360);
        m_item = new MapPicture(m_window->contentItem());
        m_item->setPosition({40, 30});
        m_item->setSize({400, 300});
        m_item->setScene(m_scene);
        m_item->setView(m_view);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(!m_item->isBusy());
    }

    void cleanup() { m_window.reset(); }

    void atRestItIsWhatAnExportIs()
    {
        QCOMPARE(grab().size(), expected(*m_scene, m_view, {400, 300}, scale()).size());
        QVERIFY(same(grab(), expected(*m_scene, m_view, {400, 300}, scale())));
    }

    void afterPanningItIsWhatAnExportIs()
    {
        const View view = moved(m_view, {33.7, -21.2});
        m_item->setView(view);
        QTRY_VERIFY(!m_item->isBusy());
        QVERIFY(same(grab(), expected(*m_scene, view, {400, 300}, scale())));
    }

    void afterZoomingItIsWhatAnExportIs()
    {
        View view = m_view;
        view.camera.zoom = 9.3;
        m_item->setView(view);
        QTRY_VERIFY(!m_item->isBusy());
        QVERIFY(same(grab(), expected(*m_scene, view, {400, 300}, scale())));
    }

    void anotherDayAndEmphasisAreShown()
    {
        const Emphasis emphasis{firstIncident(), {m_scene->atlas->find(u"nk_1994")}};
        View view = m_view;
        view.query.window = {Mode::Day, parseDateText(u"2000-06-01")->span};
        m_item->setView(view);
        m_item->setEmphasis(emphasis);
        QTRY_VERIFY(!m_item->isBusy());
        QVERIFY(same(grab(), expected(*m_scene, view, {400, 300}, scale(), emphasis)));
    }

    void panningMovesTheImageAtOnce()
    {
        const QImage before = grab();
        m_item->setView(moved(m_view, {40, 24}));
        // A grab handles no events, so nothing newly painted can have come.
        const QImage after = grab();
        QVERIFY(m_item->isBusy());
        const QPoint shift(int(40 * scale()), int(24 * scale()));
        const QRect part(0, 0, before.width() - shift.x(), before.height() - shift.y());
        QCOMPARE(difference(after.copy(part), before.copy(part.translated(shift))).largest, 0);
    }

    void zoomingScalesTheImageAtOnce()
    {
        const QImage before = grab();
        View view = m_view;
        view.camera.zoom += 0.5;
        m_item->setView(view);
        const QImage after = grab();
        QVERIFY(after != before);
        QVERIFY(m_item->isBusy());
    }

    void aResizedItemIsPaintedAgain()
    {
        m_item->setSize({300, 200});
        QTRY_VERIFY(!m_item->isBusy());
        QVERIFY(same(grab(), expected(*m_scene, m_view, {300, 200}, scale())));
    }

    void hiddenAndShownAgainItIsTheSame()
    {
        const QImage before = grab();
        m_window->hide();
        m_window->releaseResources();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(!m_item->isBusy());
        QTRY_COMPARE(grab(), before);
    }

    void withoutASceneThereIsNothing()
    {
        const QSignalSpy shown(m_item, &MapPicture::shown);
        m_item->setScene({});
        QTRY_VERIFY(!m_item->isBusy());
        QCOMPARE(grab().pixel(5, 5), qRgb(255, 255, 255));
        QVERIFY(!m_item->time().picture);
        QCOMPARE(shown.count(), 0);
    }

    void timePictureIsWhatIsShown()
    {
        QVERIFY(m_item->time().picture);
        QCOMPARE(m_item->time().picture->size, QSizeF(400, 300));
        const QSignalSpy shown(m_item, &MapPicture::shown);
        const PicturePtr before = m_item->time().picture;
        View view = m_view;
        view.query.window.chosen = parseDateText(u"2000-06-01")->span;
        m_item->setView(view);
        QTRY_VERIFY(shown.count() > 0);
        QVERIFY(m_item->time().picture != before);
    }

    void qmlMayUseIt()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import Truceline.Map\nMapPicture {\n}", QUrl());
        const std::unique_ptr<QObject> object(component.createWithInitialProperties(
            {{u"scene"_s, QVariant::fromValue(m_scene)}, {u"view"_s, QVariant::fromValue(m_view)}}));
        QVERIFY2(object, qPrintable(component.errorString()));
        const auto* item = qobject_cast<MapPicture*>(object.get());
        QVERIFY(item);
        QCOMPARE(item->scene(), m_scene);
        QCOMPARE(item->view(), m_view);
    }

private:
    double scale() const { return m_window->effectiveDevicePixelRatio(); }

    /// The item's part of the window, in device pixels.
    QImage grab() const
    {
        const QImage all = m_window->grabWindow();
        const QRectF rect(m_item->position() * scale(), m_item->size() * scale());
        return all.copy(rect.toRect());
    }

    /// An incident with a place that the opening window shows.
    FeatureRef firstIncident() const
    {
        for (std::size_t i = 0; i < m_scene->atlas->layers.size(); ++i) {
            const Layer& layer = *m_scene->atlas->layers[i];
            if (layer.info.role != Role::Incidents)
                continue;
            for (const Selected& row : select(layer, m_view.query).rows) {
                if (layer.hasPlace(row.row))
                    return {int(i), row.row};
            }
        }
        return {};
    }

    ScenePtr m_scene;
    View m_view;
    std::unique_ptr<QQuickWindow> m_window;
    MapPicture* m_item = nullptr;
};

int main(int argc, char* argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    MapPictureTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "mappicture_test.moc"
