// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/playback.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->setScene(m_atlas.scene());
        m_timeline = std::make_unique<Timeline>();
        m_timeline->setSession(m_session.get());
        m_timeline->setLength(1000);
    }
    void cleanup()
    {
        m_timeline.reset();
        m_session.reset();
    }

    void opensOnTheAtlasWindowWithItsSurroundings()
    {
        QCOMPARE(m_timeline->firstText(), u"2021-06-01"_s);
        QCOMPARE(m_timeline->lastText(), u"2021-06-10"_s);
        QVERIFY(m_timeline->axis().range.contains(m_timeline->window().chosen));
        QVERIFY(m_timeline->lastPosition() - m_timeline->firstPosition() > 40);
        QVERIFY(!m_timeline->isWholeShown());
    }

    void thumbsStopADayBeforeEachOther()
    {
        m_timeline->setFirstDay(day(2021, 6, 20));
        QCOMPARE(m_timeline->firstText(), u"2021-06-10"_s);
        m_timeline->setLastDay(day(2021, 6, 1));
        QCOMPARE(m_timeline->lastText(), u"2021-06-10"_s);
        m_timeline->setLastDay(day(2030, 1, 1));
        QCOMPARE(m_timeline->lastText(), u"2022-12-31"_s);
        m_timeline->setFirstDay(day(1900, 1, 1));
        QCOMPARE(m_timeline->firstText(), u"2020-01-01"_s);
    }

    void movingKeepsTheNumberOfDaysInsideTheAtlas()
    {
        m_timeline->moveTo(day(2022, 12, 30));
        QCOMPARE(m_timeline->firstText(), u"2022-12-22"_s);
        QCOMPARE(m_timeline->lastText(), u"2022-12-31"_s);
        m_timeline->toStart();
        QCOMPARE(m_timeline->firstText(), u"2020-01-01"_s);
        m_timeline->toEnd();
        QCOMPARE(m_timeline->lastText(), u"2022-12-31"_s);
    }

    void stepsMoveBothEnds_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("a day on") << int(Step::Day) << 1 << u"2021-06-02"_s << u"2021-06-11"_s;
        QTest::newRow("a week back") << int(Step::Week) << -1 << u"2021-05-25"_s << u"2021-06-03"_s;
        QTest::newRow("a month on") << int(Step::Month) << 1 << u"2021-07-01"_s << u"2021-07-10"_s;
        QTest::newRow("a year back") << int(Step::Year) << -1 << u"2020-06-01"_s << u"2020-06-10"_s;
        QTest::newRow("two years back stops at the start")
            << int(Step::Year) << -2 << u"2020-01-01"_s << u"2020-01-10"_s;
    }
    void stepsMoveBothEnds()
    {
        QFETCH(const int, step);
        QFETCH(const int, count);
        m_timeline->setStep(step);
        QCOMPARE(m_timeline->firstText(), u"2021-06-01"_s);
        m_timeline->stepBy(count);
        QTEST(m_timeline->firstText(), "first");
        QTEST(m_timeline->lastText(), "last");
    }

    void aWholeMonthStaysAWholeMonth()
    {
        QCOMPARE(m_timeline->typeFirst(u"2021-01"_s), QString());
        QCOMPARE(m_timeline->typeLast(u"2021-01"_s), QString());
        m_timeline->setStep(int(Step::Month));
        m_timeline->stepBy(1);
        QCOMPARE(m_timeline->firstText(), u"2021-02-01"_s);
        QCOMPARE(m_timeline->lastText(), u"2021-02-28"_s);
    }

    void modesKeepThePosition()
    {
        m_timeline->setMode(int(Mode::Day));
        QCOMPARE(m_session->view().query.window.span(), daySpan(day(2021, 6, 10)));
        m_timeline->setMode(int(Mode::Cumulative));
        QCOMPARE(m_timeline->firstPosition(), 0.0);
        QCOMPARE(m_timeline->lastText(), u"2021-06-10"_s);
        m_timeline->setMode(int(Mode::Window));
        QCOMPARE(m_timeline->firstText(), u"2021-06-01"_s);
    }

    void dayModeReachesTheFirstDay()
    {
        m_timeline->setMode(int(Mode::Day));
        m_timeline->toStart();
        QCOMPARE(m_timeline->lastText(), u"2020-01-01"_s);
        QVERIFY(!m_timeline->canMove(-1));
        m_timeline->setMode(int(Mode::Window));
        QCOMPARE(m_timeline->firstText(), u"2020-01-01"_s);
    }

    void incidentsAreReachedOneByOne()
    {
        m_timeline->setMode(int(Mode::Day));
        m_timeline->toStart();
        QStringList days;
        while (m_timeline->toIncident(1))
            days.append(m_timeline->lastText());
        QCOMPARE(
            days, QStringList({u"2020-09-27"_s, u"2021-06-01"_s, u"2021-06-05"_s, u"2021-06-07"_s, u"2022-09-13"_s}));
        QVERIFY(m_timeline->toIncident(-1));
        QCOMPARE(m_timeline->lastText(), u"2021-06-07"_s);
    }

    void filtersLeaveIncidentsOut()
    {
        m_session->setFilters({{u"type"_s, u"offensive"_s}});
        m_timeline->toStart();
        QVERIFY(m_timeline->toIncident(1));
        QCOMPARE(m_timeline->lastText(), u"2022-09-13"_s);
        QVERIFY(!m_timeline->toIncident(1));
    }

    void aWrongTextChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no date") << u"soon"_s;
        QTest::newRow("no such day") << u"2021-02-30"_s;
        QTest::newRow("before the first day") << u"2021-05-01"_s;
        QTest::newRow("outside the atlas") << u"1999"_s;
    }
    void aWrongTextChangesNothing()
    {
        QFETCH(const QString, text);
        const Window before = m_timeline->window();
        QVERIFY(!m_timeline->typeLast(text).isEmpty());
        QCOMPARE(m_timeline->window(), before);
    }

    void aTypedDateComesIntoView()
    {
        QCOMPARE(m_timeline->typeLast(u"2022-09-14"_s), QString());
        QVERIFY(m_timeline->axis().range.contains(m_timeline->window().chosen));
    }

    void zoomKeepsTheDayUnderThePointer()
    {
        const int before = m_timeline->dayAt(500);
        m_timeline->zoom(2, 500);
        QVERIFY(std::abs(m_timeline->dayAt(500) - before) <= 1);
        m_timeline->showWhole();
        QVERIFY(m_timeline->isWholeShown());
        m_timeline->zoom(0.5, 300);
        QVERIFY(m_timeline->isWholeShown());
    }

    void textForScreenReadersHoldsDaysAndCount()
    {
        QCOMPARE(m_timeline->spokenText(), u"1–10 June 2021, 2 incidents"_s);
    }

    void playbackStepsAndStopsAtTheEnd()
    {
        Playback playback;
        playback.setProperty("timeline", QVariant::fromValue(m_timeline.get()));
        playback.setSpeed(10);
        playback.setProperty("skipEmpty", true);
        QVERIFY(!playback.isPlaying());
        m_timeline->moveTo(day(2022, 9, 1));
        QSignalSpy stopped(&playback, &Playback::playingChanged);
        playback.setPlaying(true);
        QVERIFY(QTest::qWaitFor([&playback] { return !playback.isPlaying(); }, 20000));
        QCOMPARE(stopped.count(), 2);
        QCOMPARE(m_timeline->lastText(), u"2022-12-31"_s);
    }

    void playbackLoops()
    {
        Playback playback;
        playback.setProperty("timeline", QVariant::fromValue(m_timeline.get()));
        playback.setProperty("loop", true);
        playback.setSpeed(10);
        m_timeline->toEnd();
        playback.setPlaying(true);
        QVERIFY(QTest::qWaitFor([this] { return m_timeline->lastDay() < day(2021, 1, 1); }));
        QVERIFY(playback.isPlaying());
    }

    void speedStaysWithinItsBounds()
    {
        Playback playback;
        playback.setSpeed(100);
        QCOMPARE(playback.speed(), 10.0);
        playback.setSpeed(0);
        QCOMPARE(playback.speed(), 0.5);
    }

private:
    AtlasFixture m_atlas;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Timeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
