// SPDX-License-Identifier: MIT
#include "geo/coordinatetext.h"
#include "geo/measurement.h"
#include "ui/cardfacts.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// Measuring and coordinates in the real window, by mouse and by keys.
class WindowMeasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        QTest::mouseMove(m_window.window(), m_window.at(u"play"_s)); // off the map
    }
    void cleanup()
    {
        QCOMPARE(m_window.warnings(), QStringList());
        if (m_window.isShown(u"measurePanel"_s))
            m_window.click(u"closeMeasure"_s);
        QVERIFY(!m_window.isShown(u"measurePanel"_s));
    }

    void aDistanceByMouse()
    {
        const Camera before = m_window.session().view().camera;
        m_window.click(u"measureButton"_s);
        QVERIFY(m_window.isShown(u"measurePanel"_s));
        const QPointF a(300, 400);
        const QPointF b(500, 420);
        m_window.clickMap(a);
        m_window.clickMap(b);
        const double metres = distance(placeOf(a), placeOf(b));
        QCOMPARE(fact(), lengthText(metres, QLocale(QLocale::English)));
        const QPointF c(520, 560);
        doubleClickMap(c);
        QCOMPARE(fact(), lengthText(metres + distance(placeOf(b), placeOf(c)), QLocale(QLocale::English)));
        QVERIFY(!m_window.session().selected().isValid());
        QCOMPARE(m_window.session().view().camera, before);
        m_window.click(u"measureCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Distance: "_s + fact()));
        m_window.clickMap({400, 300}); // begins anew
        QVERIFY(!m_window.isShown(u"measureFacts"_s));
    }

    void anAreaByMouse()
    {
        m_window.click(u"measureButton"_s);
        const QList<QPointF> corners{{300, 400}, {500, 400}, {500, 560}, {300, 560}};
        Line ring;
        for (const QPointF corner : corners) {
            m_window.clickMap(corner);
            ring.push_back(placeOf(corner));
        }
        m_window.clickMap(corners.first());
        QCOMPARE(fact(), areaText(*measured(ring, true).area, QLocale(QLocale::English)));
        m_window.click(u"measureBack"_s);
        m_window.click(u"measureClose"_s);
        QCOMPARE(fact(), areaText(*measured(ring, true).area, QLocale(QLocale::English)));
    }

    void everythingByKeys()
    {
        m_window.key(Qt::Key_M);
        QVERIFY(m_window.isShown(u"measurePanel"_s));
        const LonLat first = m_window.session().view().camera.center;
        m_window.key(Qt::Key_Space);
        m_window.key(Qt::Key_Right, Qt::ShiftModifier);
        const LonLat second = m_window.session().view().camera.center;
        m_window.key(Qt::Key_Space);
        QCOMPARE(fact(), lengthText(distance(first, second), QLocale(QLocale::English)));
        m_window.key(Qt::Key_Down, Qt::ShiftModifier);
        const LonLat third = m_window.session().view().camera.center;
        m_window.key(Qt::Key_Space);
        m_window.key(Qt::Key_Backspace);
        QCOMPARE(fact(), lengthText(distance(first, second), QLocale(QLocale::English)));
        m_window.key(Qt::Key_Space);
        m_window.key(Qt::Key_C);
        QCOMPARE(fact(), areaText(*measured({first, second, third}, true).area, QLocale(QLocale::English)));
        m_window.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Area: "_s + fact()));
        m_window.key(Qt::Key_Backspace);
        m_window.key(Qt::Key_Return);
        QVERIFY(!m_window.session().selected().isValid());
        m_window.key(Qt::Key_Space); // the same place: nothing
        QVERIFY(m_window.isShown(u"measureFacts"_s));
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"measurePanel"_s));
    }

    void spaceStillPlaysWhereNothingIsMeasured()
    {
        const Span before = m_window.chosen();
        m_window.key(Qt::Key_Space);
        QTRY_VERIFY(m_window.chosen() != before);
        m_window.key(Qt::Key_Space);
    }

    void coordinatesFollowThePointer()
    {
        const QPoint place = m_window.at(u"map"_s, QPointF(400, 300));
        QTest::mouseMove(m_window.window(), place);
        QTRY_COMPARE(coordinates(), coordinateText(placeOf({400, 300}), CoordinateForm::Decimal));
        m_window.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), coordinates());
        m_window.key(Qt::Key_U);
        QCOMPARE(coordinates(), coordinateText(placeOf({400, 300}), CoordinateForm::Dms));
        m_window.key(Qt::Key_U);
        QCOMPARE(coordinates(), coordinateText(placeOf({400, 300}), CoordinateForm::Utm));
        QTest::mouseMove(m_window.window(), m_window.at(u"play"_s));
        QTRY_COMPARE(
            coordinates(), u"+ "_s + coordinateText(m_window.session().view().camera.center, CoordinateForm::Utm));
        m_window.click(u"coordinates"_s);
        QTRY_VERIFY(m_window.isShown(u"form:decimal"_s));
        QTest::qWait(200);
        m_window.click(u"form:decimal"_s);
        QTest::mouseMove(m_window.window(), m_window.at(u"play"_s)); // the menu lay over the map
        QTRY_COMPARE(
            coordinates(), u"+ "_s + coordinateText(m_window.session().view().camera.center, CoordinateForm::Decimal));
    }

    void theMenuOfAPlaceCopiesEachForm()
    {
        const QPoint place = m_window.at(u"map"_s, QPointF(400, 300));
        QTest::mouseMove(m_window.window(), place);
        QTest::mouseClick(m_window.window(), Qt::RightButton, {}, place);
        QTRY_VERIFY(m_window.isShown(u"copyUtm"_s));
        QTest::qWait(200);
        m_window.click(u"copyUtm"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), coordinateText(placeOf({400, 300}), CoordinateForm::Utm));
    }

private:
    LonLat placeOf(QPointF pixel)
    {
        return Viewport(m_window.session().view().camera, m_window.session().mapSize()).toLonLat(pixel);
    }
    void doubleClickMap(QPointF pixel)
    {
        const QPoint point = m_window.at(u"map"_s, pixel);
        QTest::mouseMove(m_window.window(), point);
        QTest::mouseClick(m_window.window(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(m_window.window(), Qt::LeftButton, {}, point);
    }
    QString coordinates() { return m_window.item(u"coordinatesText"_s)->property("text").toString(); }
    /// The first figure of the panel.
    QString fact()
    {
        const auto facts = m_window.item(u"measureFacts"_s)->property("facts").value<QList<Fact>>();
        return facts.isEmpty() ? QString() : facts.first().text;
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowMeasureTest)
#include "window_measure_test.moc"
