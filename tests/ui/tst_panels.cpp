// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/claimsmodel.h"
#include "ui/facetmodel.h"
#include "ui/layersmodel.h"
#include "ui/mapcontrol.h"

#include <QAbstractItemModelTester>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class TestPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layersStandTopmostFirstAndSwitch()
    {
        Session session;
        LayersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        QCOMPARE(model.rowCount(), 0);
        session.setScene(m_atlas.scene());
        QCOMPARE(column(model, LayersModel::Title), QStringList({u"Places"_s, u"Incidents"_s, u"Areas"_s}));
        QCOMPARE(model.index(1).data(LayersModel::Attribution).toString(), u"Test (MIT)"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setShown(1, false);
        QVERIFY(changed.count() > 0);
        QCOMPARE(model.index(1).data(LayersModel::Shown).toBool(), false);
        QCOMPARE(session.view().hiddenLayers, QStringList({u"incidents"_s}));
        model.setShown(1, true);
        QVERIFY(session.view().hiddenLayers.isEmpty());
        model.setShown(99, false);
        QVERIFY(session.view().hiddenLayers.isEmpty());
    }

    void layersThatStayKeepTheirRows()
    {
        Session session;
        session.setScene(m_atlas.scene());
        LayersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        const QPersistentModelIndex places = model.index(0);
        const QPersistentModelIndex areas = model.index(2);
        session.open({QUrl::fromLocalFile(m_atlas.write(u"added.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"start":"2021"},)"
            R"("geometry":{"type":"Point","coordinates":[46,40]}}]})"))});
        QVERIFY(QTest::qWaitFor([&session] { return !session.isLoading(); }));
        QCOMPARE(column(model, LayersModel::Title), QStringList({u"Places"_s, u"added"_s, u"Incidents"_s, u"Areas"_s}));
        QCOMPARE(places.row(), 0);
        QCOMPARE(areas.row(), 3);
        session.setScene(m_atlas.scene());
        QCOMPARE(column(model, LayersModel::Title), QStringList({u"Places"_s, u"Incidents"_s, u"Areas"_s}));
    }

    void facetOffersTheMostFrequentAndWhatIsChosen()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.setWindow({Mode::Cumulative, daySpan(toDay(QDate(2022, 12, 31)))});
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKey(u"type"_s);
        model.setSession(&session);
        const QStringList all{u"Shelling"_s, u"Ceasefire"_s, u"Clash"_s, u"Offensive"_s};
        QCOMPARE(column(model, FacetModel::Text), all);
        QCOMPARE(model.further(), 0);
        model.setMost(2);
        QCOMPARE(column(model, FacetModel::Text), all.first(2));
        QCOMPARE(model.further(), 2);
        session.setFilters({{u"type"_s, u"offensive"_s}});
        QCOMPARE(column(model, FacetModel::Text), QStringList({all[0], all[1], all[3]}));
        QCOMPARE(model.further(), 1);
        model.setMost(4);
        QCOMPARE(column(model, FacetModel::Text), all);
        QCOMPARE(model.further(), 0);
    }

    void facetCountsWhatTheDatesHold()
    {
        Session session;
        session.setScene(m_atlas.scene());
        FacetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKey(u"type"_s);
        model.setSession(&session);
        QCOMPARE(column(model, FacetModel::Text), QStringList({u"Shelling"_s, u"Ceasefire"_s}));
        QCOMPARE(column(model, FacetModel::Count), QStringList({u"2"_s, u"1"_s}));
        session.setWindow({Mode::Cumulative, daySpan(toDay(QDate(2022, 12, 31)))});
        QCOMPARE(model.rowCount(), 4);
    }

    void facetFiltersAndKeepsItsOwnCounts()
    {
        Session session;
        session.setScene(m_atlas.scene());
        FacetModel types;
        types.setKey(u"type"_s);
        types.setSession(&session);
        FacetModel actors;
        actors.setKey(u"actor"_s);
        actors.setSession(&session);
        QVERIFY(!types.isActive());
        types.setChosen(0, true);
        QVERIFY(types.isActive());
        QCOMPARE(session.view().query.filters, QList<Filter>({{u"type"_s, u"shelling"_s}}));
        QCOMPARE(column(types, FacetModel::Count), QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(column(actors, FacetModel::Text), QStringList({u"X"_s}));
        QCOMPARE(types.index(0).data(FacetModel::Chosen).toBool(), true);
        // What was chosen stays in reach where the dates hold none of it.
        session.setWindow({Mode::Day, daySpan(toDay(QDate(2020, 9, 27)))});
        QCOMPARE(column(types, FacetModel::Text), QStringList({u"Clash"_s, u"Shelling"_s}));
        types.clear();
        QVERIFY(!types.isActive());
        QVERIFY(session.view().query.filters.isEmpty());
    }

    void anActorOnBothSidesOfARowCountsOnce()
    {
        Session session;
        session.setScene(m_atlas.scene());
        session.setWindow({Mode::Cumulative, daySpan(toDay(QDate(2022, 12, 31)))});
        FacetModel actors;
        actors.setKey(u"actor"_s);
        actors.setSession(&session);
        QCOMPARE(column(actors, FacetModel::Text), QStringList({u"X"_s, u"Y"_s}));
        QCOMPARE(column(actors, FacetModel::Count), QStringList({u"2"_s, u"1"_s}));
    }

    void claimsFollowWhatIsShownAndSelect()
    {
        Session session;
        session.setScene(m_atlas.scene());
        ClaimsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        QCOMPARE(model.rowCount(), 0);
        session.setWindow({Mode::Window, Span{toDay(QDate(2022, 9, 12)), toDay(QDate(2022, 9, 16))}});
        QCOMPARE(column(model, ClaimsModel::Side), QStringList({u"armenia"_s, u"azerbaijan"_s}));
        QCOMPARE(column(model, ClaimsModel::Value), QStringList({u"105"_s, u"200"_s}));
        QCOMPARE(model.index(0).data(ClaimsModel::Speaker).toString(), u"Ministry A, 14 September 2022"_s);
        QCOMPARE(model.index(0).data(ClaimsModel::Contradicted).toBool(), true);
        QCOMPARE(model.index(0).data(ClaimsModel::Subject).toString(),
            u"Offensive or advance: Epsilon, 13–14 September 2022"_s);
        model.choose(0);
        QCOMPARE(session.selected(), session.scene()->atlas->find(u"e"));
        QCOMPARE(model.index(1).data(ClaimsModel::IsSelected).toBool(), true);
        session.setLayerVisible(u"incidents"_s, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void claimsOfAHiddenListWaitUntilItIsShown()
    {
        Session session;
        session.setScene(m_atlas.scene());
        ClaimsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&session);
        model.setAwake(false);
        session.setWindow({Mode::Window, Span{toDay(QDate(2022, 9, 12)), toDay(QDate(2022, 9, 16))}});
        QCOMPARE(model.rowCount(), 0);
        model.setAwake(true);
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex first = model.index(0);
        session.setWindow({Mode::Window, Span{toDay(QDate(2022, 9, 13)), toDay(QDate(2022, 9, 16))}});
        QVERIFY(first.isValid()); // rows stay when the days move
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        const QPointF pixel(200, 500);
        const LonLat before = Viewport(session.view().camera, session.mapSize()).toLonLat(pixel);
        const double zoom = control.zoom();
        control.zoomAt(1.5, pixel);
        QCOMPARE(control.zoom(), zoom + 1.5);
        const LonLat after = Viewport(session.view().camera, session.mapSize()).toLonLat(pixel);
        QVERIFY(qAbs(after.lon - before.lon) < 1e-9);
        QVERIFY(qAbs(after.lat - before.lat) < 1e-9);
        control.zoomAt(100, pixel);
        QCOMPARE(control.zoom(), kMaxZoom);
        const LonLat nearest = Viewport(session.view().camera, session.mapSize()).toLonLat(pixel);
        QVERIFY(qAbs(nearest.lon - before.lon) < 1e-9);
    }

    void panMovesWithThePointerAndStopsAtTheExtent()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        control.zoomBy(2);
        const Viewport before(session.view().camera, session.mapSize());
        const LonLat held = before.toLonLat({300, 300});
        control.pan(40, -25);
        const QPointF now = Viewport(session.view().camera, session.mapSize()).toPixel(held);
        QVERIFY2(QLineF(now, QPointF(340, 275)).length() < 1e-6, qPrintable(QDebug::toString(now)));
        control.pan(1e6, 1e6);
        const GeoBox box = Viewport(session.view().camera, session.mapSize()).box();
        const GeoBox extent = session.scene()->atlas->extent;
        QVERIFY(box.west >= extent.west - 1e-9);
        QVERIFY(box.north <= extent.north + 1e-9);
    }

    void clickSelectsAllThatIsThereAndEmptyGroundNothing()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        const auto pixel = [&session](LonLat position) {
            return Viewport(session.view().camera, session.mapSize()).toPixel(position);
        };
        control.select(pixel({46.5, 40}));
        QCOMPARE(session.selected(), session.scene()->atlas->find(u"b"));
        control.select(pixel({45.95, 39.55}));
        QCOMPARE(session.selected(), session.scene()->atlas->find(u"zone"));
        control.select(pixel({47.5, 41.5}));
        QVERIFY(!session.selected().isValid());
    }

    void aClickOnAMapThatIsNotPaintedYetSelectsOnceItIs()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        QQuickWindow window;
        auto* picture = new MapPicture(window.contentItem());
        picture->setSize(session.mapSize());
        control.setPicture(picture);
        const QPointF pixel = Viewport(session.view().camera, session.mapSize()).toPixel(LonLat{46.5, 40});
        control.select(pixel);
        QVERIFY(!session.selected().isValid());
        window.resize(session.mapSize().toSize());
        window.show();
        QTRY_COMPARE(session.selected(), session.scene()->atlas->find(u"b"));
    }

    void hoverNamesWhatIsUnderThePointer()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        const Viewport viewport(session.view().camera, session.mapSize());
        control.hover(viewport.toPixel(LonLat{46.5, 40}));
        QVERIFY2(control.hoverText().startsWith(u"Shelling, explosion or mine: Beta, 5 June 2021"),
            qPrintable(control.hoverText()));
        control.select(viewport.toPixel(LonLat{46.5, 40}));
        control.hover(viewport.toPixel(LonLat{46.5, 40}));
        QCOMPARE(control.hoverText(), QString());
        session.clearSelected();
        control.hover(viewport.toPixel(LonLat{46.5, 40}));
        QVERIFY(!control.hoverText().isEmpty());
        control.hover(viewport.toPixel(LonLat{47.5, 41.5}));
        QCOMPARE(control.hoverText(), QString());
    }

    void choosingOutOfSightBringsTheMapThere()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        control.zoomAt(4, {10, 10});
        const Camera away = session.view().camera;
        session.setSelected(session.scene()->atlas->find(u"b"));
        QVERIFY(session.view().camera != away);
        const Viewport viewport(session.view().camera, session.mapSize());
        QVERIFY(viewport.box().contains(LonLat{46.5, 40}));
        const Camera there = session.view().camera;
        session.clearSelected();
        session.setSelected(session.scene()->atlas->find(u"b"));
        QCOMPARE(session.view().camera, there);
    }

    void homeFollowsTheMapsSizeUntilTheMapIsMoved()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        const Camera home = session.view().camera;
        session.setMapSize({600, 400});
        QVERIFY(session.view().camera.zoom < home.zoom);
        session.setMapSize({800, 600});
        QCOMPARE(session.view().camera, home);
        control.zoomBy(1);
        const double zoom = session.view().camera.zoom;
        session.setMapSize({900, 600});
        QCOMPARE(session.view().camera.zoom, zoom);
        session.lookHome();
        QVERIFY(session.view().camera.zoom < zoom);
    }

    void aBoxOrCameraThatIsAimedAtIsKeptInAMapOfAnySize()
    {
        Session session;
        MapControl control;
        prepare(session, control);
        const GeoBox box{45.5, 39.6, 46.5, 40.1};
        session.lookAt(box);
        for (const QSizeF& size : {QSizeF(500, 900), QSizeF(1400, 700)}) {
            session.setMapSize(size);
            const Viewport viewport(session.view().camera, size);
            const QRectF shown(
                viewport.toPixel(LonLat{box.west, box.north}), viewport.toPixel(LonLat{box.east, box.south}));
            QVERIFY(QRectF({}, size).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
            QVERIFY(qAbs(shown.width() - size.width()) < 1e-6 || qAbs(shown.height() - size.height()) < 1e-6);
        }
        const Camera camera{{46, 40}, 11};
        session.lookAt(camera);
        session.setMapSize({600, 600});
        QCOMPARE(session.view().camera.zoom, camera.zoom);
        QVERIFY(qAbs(session.view().camera.center.lon - camera.center.lon) < 1e-9);
        QVERIFY(qAbs(session.view().camera.center.lat - camera.center.lat) < 1e-9);
    }

private:
    void prepare(Session& session, MapControl& control)
    {
        session.setMapSize({800, 600});
        session.setScene(m_atlas.scene());
        control.setSession(&session);
    }
    static QStringList column(const QAbstractItemModel& model, int role)
    {
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row)
            values.append(model.index(row, 0).data(role).toString());
        return values;
    }

    AtlasFixture m_atlas;
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
