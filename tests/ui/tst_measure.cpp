// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/coordinates.h"
#include "ui/measure.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace truceline;

/// Measuring and coordinates, without a window.
class TestMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.setScene(m_atlas.scene());
        m_session.setMapSize({1000, 700});
        m_session.setCamera({{46, 40}, 9});
        m_measure.setSession(&m_session);
        m_measure.setActive(false);
        m_measure.setActive(true);
        m_measure.leave();
        m_coordinates.setSession(&m_session);
        m_coordinates.leave();
        m_coordinates.setForm(u"decimal"_s);
    }

    void aDistance()
    {
        QVERIFY(m_measure.facts().isEmpty());
        m_measure.add(pixel(46, 40));
        QVERIFY(m_measure.facts().isEmpty());
        m_measure.add(pixel(46.5, 40));
        m_measure.add(pixel(46.5, 40.2));
        const double first = distance({46, 40}, {46.5, 40});
        const double second = distance({46.5, 40}, {46.5, 40.2});
        QCOMPARE(text(u"Distance"_s), lengthText(first + second, QLocale(u"en"_s)));
        QCOMPARE(text(u"Last leg"_s), lengthText(second, QLocale(u"en"_s)));
        QCOMPARE(text(u"Distance"_s), u"64.9 km"_s);
        QCOMPARE(text(u"Last leg"_s), u"22.2 km"_s);
    }

    void anOutlineIsClosedByAClickOnItsFirstPosition()
    {
        m_measure.add(pixel(45.9, 39.5));
        m_measure.add(pixel(46, 39.5));
        QVERIFY(!m_measure.isClosable());
        m_measure.add(pixel(46, 39.6));
        QVERIFY(m_measure.isClosable());
        m_measure.add(pixel(45.9, 39.6));
        m_measure.add(pixel(45.9, 39.5) + QPointF(3, 2));
        QVERIFY(m_measure.isClosed());
        QVERIFY(m_measure.isEnded());
        QCOMPARE(m_measure.count(), 4);
        QCOMPARE(text(u"Area"_s), u"95.4 km²"_s); // as the card says of the area with these corners
        QCOMPARE(text(u"Perimeter"_s), u"39.4 km"_s);
        m_measure.takeBack();
        QVERIFY(!m_measure.isClosed());
        QCOMPARE(m_measure.count(), 4);
        m_measure.takeBack();
        QCOMPARE(m_measure.count(), 3);
    }

    void anOutlineThatCrossesItselfIsSaidToHaveNoArea()
    {
        for (const auto& [lon, lat] : {std::pair(45.9, 39.5), {46.0, 39.6}, {46.0, 39.5}, {45.9, 39.6}})
            m_measure.add(pixel(lon, lat));
        m_measure.close();
        QCOMPARE(text(u"Area"_s), u"none: the outline crosses itself"_s);
    }

    void aDoubleClickSetsOnePositionAndEnds()
    {
        m_measure.add(pixel(46, 40));
        m_measure.add(pixel(46.5, 40));
        m_measure.add(pixel(46.5, 40) + QPointF(1, 1));
        m_measure.end();
        QCOMPARE(m_measure.count(), 2);
        QVERIFY(m_measure.isEnded());
        QVERIFY(!m_measure.next());
        m_measure.add(pixel(46.2, 40));
        QCOMPARE(m_measure.count(), 1);
        QVERIFY(!m_measure.isEnded());
    }

    void theMiddleIsSetByKeyAndTheMapMovesUnderIt()
    {
        m_measure.addMiddle();
        m_measure.addMiddle();
        QCOMPARE(m_measure.count(), 1);
        m_session.setCamera({{46, 40.5}, 10});
        m_measure.addMiddle();
        QCOMPARE(m_measure.count(), 2);
        QCOMPARE(text(u"Distance"_s), lengthText(distance({46, 40}, {46, 40.5}), QLocale(u"en"_s)));
    }

    void theLegToThePointerIsTold()
    {
        QCOMPARE(m_measure.aimText(), QString());
        m_measure.add(pixel(46, 40));
        m_measure.point(pixel(46.5, 40));
        QCOMPARE(m_measure.aimText(), u"42.7 km"_s);
        m_measure.add(pixel(46.5, 40));
        m_measure.point(pixel(46.5, 40.2));
        QCOMPARE(m_measure.aimText(), u"22.2 km, in all 64.9 km"_s);
        m_measure.leave();
        QCOMPARE(m_measure.aimText(), QString());
    }

    void whatWasMeasuredIsCopied()
    {
        m_measure.add(pixel(46, 40));
        m_measure.add(pixel(46.5, 40));
        m_measure.copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Distance: 42.7 km"_s);
        QCOMPARE(lines[1], u"Last leg: 42.7 km"_s);
        QCOMPARE(lines[3], u"40.00000° N, 46.00000° E"_s);
        QCOMPARE(lines[4], u"40.00000° N, 46.50000° E"_s);
    }

    void leavingForgetsEverything()
    {
        m_measure.add(pixel(46, 40));
        m_measure.setActive(false);
        QCOMPARE(m_measure.count(), 0);
        m_measure.add(pixel(46, 40));
        QCOMPARE(m_measure.count(), 0);
    }

    void coordinatesAreThePointersElseTheMiddles()
    {
        QCOMPARE(m_coordinates.text(), u"40.00000° N, 46.00000° E"_s);
        QVERIFY(!m_coordinates.isOfPointer());
        m_coordinates.point(pixel(46.75, 39.82));
        QCOMPARE(m_coordinates.text(), u"39.82000° N, 46.75000° E"_s);
        m_session.setCamera({{46.1, 40}, 9});
        QVERIFY(m_coordinates.text() != u"39.82000° N, 46.75000° E"_s);
        m_coordinates.leave();
        QCOMPARE(m_coordinates.text(), u"40.00000° N, 46.10000° E"_s);
    }

    void theFormIsTurnedAndCopied()
    {
        QSignalSpy spy(&m_coordinates, &Coordinates::changed);
        m_coordinates.turn();
        QCOMPARE(m_coordinates.form(), u"dms"_s);
        QCOMPARE(m_coordinates.text(), u"40°00′00.0″ N, 46°00′00.0″ E"_s);
        m_coordinates.turn();
        QCOMPARE(m_coordinates.form(), u"utm"_s);
        QVERIFY(m_coordinates.text().startsWith(u"38T "_s));
        QCOMPARE(spy.size(), 2);
        m_coordinates.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_coordinates.text());
        m_coordinates.turn();
        QCOMPARE(m_coordinates.form(), u"decimal"_s);
        m_coordinates.setForm(u"no such form"_s);
        QCOMPARE(m_coordinates.form(), u"decimal"_s);
        QCOMPARE(m_coordinates.texts().size(), 3);
        QCOMPARE(m_coordinates.texts().first(), m_coordinates.text());
    }

private:
    QPointF pixel(double lon, double lat) const
    {
        return Viewport(m_session.view().camera, m_session.mapSize()).toPixel(LonLat{lon, lat});
    }
    QString text(const QString& label) const
    {
        const QList<Fact> facts = m_measure.facts();
        const auto found = std::ranges::find(facts, label, &Fact::label);
        return found == facts.end() ? QString() : found->text;
    }

    AtlasFixture m_atlas;
    Session m_session;
    Measure m_measure;
    Coordinates m_coordinates;
};

QTEST_MAIN(TestMeasure)
#include "tst_measure.moc"
