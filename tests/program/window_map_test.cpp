// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// The map and the card, by mouse and keys.
class WindowMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void theMapIsPannedAndZoomed()
    {
        const Camera before = session().view().camera;
        const QPoint middle = m_window.at(u"map"_s);
        m_window.wheel(middle, 240);
        QVERIFY(session().view().camera.zoom > before.zoom);
        const Camera zoomed = session().view().camera;
        m_window.drag(middle, middle + QPoint(120, 60));
        QVERIFY(session().view().camera.center.lon < zoomed.center.lon);
        QVERIFY(session().view().camera.center.lat > zoomed.center.lat);
        QVERIFY(!session().selected().isValid());
        m_window.key(Qt::Key_H);
        QCOMPARE(session().view().camera, before);
        m_window.key(Qt::Key_Plus);
        QVERIFY(session().view().camera.zoom > before.zoom);
        m_window.key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(session().view().camera.center.lon > before.center.lon);
        m_window.click(u"lookHome"_s);
        QCOMPARE(session().view().camera, before);
        m_window.click(u"zoomIn"_s);
        QVERIFY(session().view().camera.zoom > before.zoom);
        m_window.click(u"zoomOut"_s);
        QCOMPARE(session().view().camera.zoom, before.zoom);
    }

    void marksAreClickedAndEmptyGroundClosesTheCard()
    {
        const FeatureRef incident = m_window.incident(u"2022-09-13-jermuk"_s);
        m_window.clickMap(m_window.pixelOf(incident));
        QVERIFY(session().selectedTogether().contains(incident));
        QVERIFY(m_window.isShown(u"card"_s));
        QVERIFY(m_window.settle());
        m_window.clickMap(emptyPixel());
        QVERIFY(!session().selected().isValid());
        QVERIFY(!m_window.isShown(u"card"_s));
    }

    void enterOpensTheMarkUnderTheCrossAndEscapeClosesIt()
    {
        const FeatureRef incident = m_window.incident(u"2022-09-13-jermuk"_s);
        const LonLat place = session().scene()->atlas->layerOf(incident).positions[incident.row];
        session().setCamera({place, session().view().camera.zoom + 2});
        QVERIFY(m_window.settle());
        m_window.item(u"map"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Return);
        QVERIFY(session().selectedTogether().contains(incident));
        QVERIFY(m_window.isShown(u"card"_s));
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"card"_s));
        QVERIFY(m_window.item(u"map"_s)->hasActiveFocus());
    }

    void incidentsOfOneSpotAreAllReached()
    {
        m_window.clickMap(m_window.pixelOf(crowdedIncident()));
        const QList<FeatureRef> together = session().selectedTogether();
        QVERIFY(together.size() > 1);
        QSet<std::pair<int, quint32>> seen;
        for (qsizetype i = 0; i < together.size(); ++i) {
            seen.insert({session().selected().layer, session().selected().row});
            m_window.click(u"nextHere"_s);
        }
        QCOMPARE(seen.size(), together.size());
    }

    void areasAreClicked()
    {
        const auto [area, pixel] = clickableArea();
        QVERIFY(area.isValid());
        m_window.clickMap(pixel);
        QCOMPARE(session().selected(), area);
        QVERIFY(m_window.isShown(u"card"_s));
        QVERIFY(!m_window.item(u"cardTitle"_s)->property("text").toString().isEmpty());
        m_window.click(u"closeCard"_s);
        QVERIFY(!m_window.isShown(u"card"_s));
    }

    void theLegendIsFolded()
    {
        const QObject* furniture = m_window.item(u"furniture"_s);
        QVERIFY(furniture->property("legendShown").toBool());
        m_window.key(Qt::Key_L);
        QVERIFY(!furniture->property("legendShown").toBool());
        m_window.click(u"legendButton"_s);
        QVERIFY(furniture->property("legendShown").toBool());
    }

    void appearanceIsSwitched()
    {
        const QColor light = middleOfLand();
        m_window.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(session().view().appearance, Appearance::Dark);
        QVERIFY(m_window.settle());
        QVERIFY(middleOfLand().lightnessF() < light.lightnessF() / 2);
        m_window.click(u"appearanceButton"_s);
        QCOMPARE(session().view().appearance, Appearance::Light);
    }

private:
    Session& session() { return m_window.session(); }

    FeatureRef crowdedIncident()
    {
        const Atlas& atlas = *session().scene()->atlas;
        const int index = atlas.indexOf(u"incidents");
        for (const Selected& each : session().selection().layers[std::size_t(index)].rows) {
            const FeatureRef incident{index, each.row};
            if (atlas.layerOf(incident).hasPlace(each.row) && m_window.under(m_window.pixelOf(incident)).size() > 1)
                return incident;
        }
        return {};
    }
    /// A shown area, with a pixel where it is on top.
    std::pair<FeatureRef, QPointF> clickableArea()
    {
        const QSizeF size = session().mapSize();
        for (double y = size.height() * 0.2; y < size.height() * 0.8; y += 3) {
            for (double x = size.width() * 0.3; x < size.width() * 0.7; x += 3) {
                const std::vector<FeatureRef> found = m_window.under({x, y});
                if (!found.empty() && session().scene()->atlas->layerOf(found.front()).info.role == Role::Areas)
                    return {found.front(), {x, y}};
            }
        }
        return {};
    }
    QPointF emptyPixel()
    {
        const QSizeF size = session().mapSize();
        for (double x = size.width() * 0.3; x < size.width() * 0.7; x += 7) {
            if (m_window.under({x, size.height() / 2}).empty())
                return {x, size.height() / 2};
        }
        return {};
    }
    QColor middleOfLand()
    {
        const QPointF pixel = emptyPixel();
        return m_window.window()->grabWindow().pixelColor(m_window.at(u"map"_s, pixel));
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowMapTest)
#include "window_map_test.moc"
