// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/chapterview.h"
#include "ui/mapcontrol.h"
#include "ui/storyplayer.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr char kStory[] = R"({"id":"tale","title":{"en":"A tale","ru":"Рассказ"},"chapters":[
{"id":"one","title":{"en":"First","ru":"Первая"},"caption":{"en":"Once.","ru":"Раз."},
 "view":{"center":[45.5,40],"zoom":8,"from":"2020-09-27","to":"2020-09-28","mode":"window","layers":["incidents"],
 "highlight":["a","lost","zone","far"]}},
{"id":"two","title":{"en":"Second"},"caption":{"en":"Twice."},"question":{"en":"Why?"},"answer":{"en":"Because."},
 "view":{"center":[46.5,39.5],"zoom":9,"from":"2021-06-07","to":"2021-06-07","mode":"day"}},
{"id":"three","title":{"en":"Third"},"caption":{"en":"Thrice."},
 "view":{"center":[46,40],"zoom":10,"from":"2022-09-13","to":"2022-09-14","mode":"cumulative","layers":["areas","places"]}}]})";

constexpr char kFar[] = R"(,
{"type":"Feature","properties":{"id":"far","start":"2020-09-28","name":"Far away","type":"clash"},
"geometry":{"type":"Point","coordinates":[-73.97,40.75]}}
]})";

constexpr int kPatience = 10'000; // milliseconds

} // namespace

/// Stories played in a session, without a window.
class TestStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas.write(u"story.json"_s, kStory);
        QFile file(m_atlas.file(u"atlas.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        m_atlas.write(u"atlas.json"_s, text.replace("\"claims\":", "\"stories\": [\"story.json\"], \"claims\":"));
        QFile incidents(m_atlas.file(u"incidents.geojson"_s));
        QVERIFY(incidents.open(QIODevice::ReadOnly));
        text = incidents.readAll();
        incidents.close();
        m_atlas.write(u"incidents.geojson"_s, text.replace("\n]}", kFar));
    }

    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->setScene(m_atlas.scene());
        m_session->setMapSize({1000, 700});
        m_player = std::make_unique<StoryPlayer>();
        m_player->setSession(m_session.get());
    }
    void cleanup()
    {
        m_player.reset();
        m_session.reset();
    }

    void nothingPlaysByItself()
    {
        QCOMPARE(m_player->stories(), QStringList(u"A tale"_s));
        QVERIFY(!m_player->isPlaying());
        QCOMPARE(m_player->index(), -1);
        QCOMPARE(m_player->caption(), QString());
        m_player->turn(1);
        m_player->goTo(1);
        m_player->stop();
        m_player->start(1);
        QVERIFY(!m_player->isPlaying());
    }

    void chaptersShowTheirViews_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<Window>("window");
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<QString>("caption");
        QTest::newRow("one layer") << 0 << Window{Mode::Window, {day(2020, 9, 27), day(2020, 9, 29)}}
                                   << QStringList({u"areas"_s, u"places"_s}) << u"Once."_s;
        QTest::newRow("all layers") << 1 << Window{Mode::Day, daySpan(day(2021, 6, 7))} << QStringList() << u"Twice."_s;
        QTest::newRow("cumulative") << 2 << Window{Mode::Cumulative, {day(2022, 9, 13), day(2022, 9, 15)}}
                                    << QStringList(u"incidents"_s) << u"Thrice."_s;
    }
    void chaptersShowTheirViews()
    {
        QFETCH(const int, index);
        QFETCH(const Window, window);
        QFETCH(const QStringList, hidden);
        QFETCH(const QString, caption);
        View filtered = m_session->view();
        filtered.query.filters = {{u"type"_s, u"shelling"_s}};
        filtered.viewpoint = u"armenia"_s;
        m_session->setView(filtered);
        m_player->start(0);
        m_player->goTo(index);
        QCOMPARE(m_player->index(), index);
        QCOMPARE(m_player->caption(), caption);
        const View& view = m_session->view();
        QCOMPARE(view.query.window, window);
        QCOMPARE(view.hiddenLayers, hidden);
        QCOMPARE(view.viewpoint, View().viewpoint);
        QVERIFY(view.query.filters.isEmpty());
        const Chapter& chapter = m_session->scene()->atlas->stories[0].chapters[static_cast<std::size_t>(index)];
        const GeoBox box = Viewport(view.camera, m_session->mapSize()).box();
        const GeoBox wanted = chapterBox(chapter);
        QVERIFY(box.west <= wanted.west + 1e-6 && box.east >= wanted.east - 1e-6 && box.south <= wanted.south + 1e-6
            && box.north >= wanted.north - 1e-6);
        QVERIFY(std::abs(view.camera.center.lon - chapter.camera.center.lon) < 1e-6);
    }

    void theWholeChapterIsSeenOnAnyMap_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("the size that it is meant for") << QSizeF(960, 600);
        QTest::newRow("small") << QSizeF(640, 480);
        QTest::newRow("narrow") << QSizeF(400, 900);
        QTest::newRow("large") << QSizeF(2560, 1440);
    }
    void theWholeChapterIsSeenOnAnyMap()
    {
        QFETCH(const QSizeF, size);
        m_player->start(0);
        m_session->setMapSize(size);
        const Camera& camera = m_session->view().camera;
        const double expected = 8 + std::log2(std::min(size.width() / 960, size.height() / 600));
        QVERIFY2(std::abs(camera.zoom - expected) < 0.01, qPrintable(QString::number(camera.zoom)));
    }

    void turningEndsAtBothEnds()
    {
        m_player->start(0);
        m_player->turn(-1);
        QCOMPARE(m_player->index(), 0);
        m_player->turn(1);
        m_player->turn(1);
        QCOMPARE(m_player->index(), 2);
        m_player->turn(1);
        QCOMPARE(m_player->index(), 2);
        m_player->goTo(3);
        m_player->goTo(-1);
        QCOMPARE(m_player->index(), 2);
    }

    void stoppingBringsEverythingBack()
    {
        View view = m_session->view();
        view.query.window = {Mode::Day, daySpan(day(2021, 6, 5))};
        view.query.filters = {{u"type"_s, u"shelling"_s}};
        view.hiddenLayers = {u"areas"_s};
        view.names = Names::AzForm;
        view.viewpoint = u"armenia"_s;
        m_session->setView(view);
        m_session->setCamera({{46.2, 39.9}, 9.7});
        m_session->setSelected(m_session->scene()->atlas->find(u"b"));
        const View before = m_session->view();
        m_player->start(0);
        m_player->turn(1);
        m_session->setNames(static_cast<int>(Names::HyForm));
        m_session->setAppearance(static_cast<int>(Appearance::Dark)); // the window's, which stays
        QVERIFY(!m_session->selected().isValid());
        m_player->stop();
        QVERIFY(!m_player->isPlaying());
        View expected = before;
        expected.appearance = Appearance::Dark;
        QCOMPARE(m_session->view(), expected);
        QCOMPARE(m_session->selected(), m_session->scene()->atlas->find(u"b"));
    }

    void theAimComesBackToo()
    {
        m_session->lookHome();
        m_player->start(0);
        m_player->stop();
        m_session->setMapSize({500, 300});
        const Camera here = m_session->view().camera;
        m_session->lookHome();
        QCOMPARE(m_session->view().camera, here);
    }

    void startingAgainKeepsWhatWasBefore()
    {
        const View before = m_session->view();
        m_player->start(0);
        m_player->turn(1);
        m_player->start(0);
        QCOMPARE(m_player->index(), 0);
        m_player->stop();
        QCOMPARE(m_session->view(), before);
    }

    void answersAreHiddenAgainInTheNextChapter()
    {
        m_player->start(0);
        QVERIFY(m_player->question().isEmpty());
        m_player->turn(1);
        QCOMPARE(m_player->question(), u"Why?"_s);
        QVERIFY(!m_player->isAnswerShown());
        m_player->setAnswerShown(true);
        QCOMPARE(m_player->answer(), u"Because."_s);
        m_player->turn(1);
        m_player->turn(-1);
        QVERIFY(!m_player->isAnswerShown());
        m_player->setAnswerShown(true);
        const QSignalSpy hidden(m_player.get(), &StoryPlayer::answerShownChanged);
        m_player->stop();
        QVERIFY(!m_player->isAnswerShown());
        QCOMPARE(hidden.size(), 1); // or the panel would show it when the story is played again
    }

    void highlightsOpenTheirCards()
    {
        m_player->start(0);
        const QList<Highlight> highlights = m_player->highlights();
        QCOMPARE(highlights.size(), 3); // one of four is not in the atlas
        QCOMPARE(highlights[0].text, u"Clash: Alfa / Elfa, 27 September 2020"_s);
        QCOMPARE(highlights[0].type, u"clash"_s);
        QCOMPARE(highlights[1].role, u"areas"_s);
        QCOMPARE(m_player->chosen(), -1);
        m_player->choose(1);
        QCOMPARE(m_session->selected(), m_session->scene()->atlas->find(u"zone"));
        QCOMPARE(m_player->chosen(), 1);
        m_player->choose(1);
        QVERIFY(!m_session->selected().isValid());
        m_player->choose(0);
        m_player->turn(1);
        QVERIFY(!m_session->selected().isValid());
        QVERIFY(m_player->highlights().isEmpty());
        m_player->choose(7);
        QVERIFY(!m_session->selected().isValid());
    }

    void highlightsArePointedOutOnTheMap()
    {
        const Atlas& atlas = *m_session->scene()->atlas;
        const QList all{atlas.find(u"a"), atlas.find(u"zone"), atlas.find(u"far")};
        m_player->start(0);
        QCOMPARE(m_session->emphasis(), (Emphasis{{}, all}));
        m_player->choose(1);
        QCOMPARE(m_session->emphasis(), (Emphasis{all[1], all}));
        m_session->setScene(buildScene(m_session->scene()->atlas)); // as when a file is read again
        QCOMPARE(m_session->emphasis().pointed, all);
        m_player->turn(1);
        QCOMPARE(m_session->emphasis(), Emphasis());
        m_player->turn(-1);
        QCOMPARE(m_session->emphasis().pointed, all);
        m_player->stop();
        QCOMPARE(m_session->emphasis(), Emphasis());
    }

    void whatIsFarAwayLeavesTheMapWhereItIs()
    {
        m_player->start(0);
        MapControl control; // brings what is selected into sight
        control.setSession(m_session.get());
        const Camera camera = m_session->view().camera;
        m_player->choose(2);
        QCOMPARE(m_session->selected(), m_session->scene()->atlas->find(u"far"));
        QCOMPARE(m_session->view().camera, camera);
    }

    void textsAreInTheViewsLanguageOrMarked()
    {
        m_player->start(0);
        QSignalSpy changed(m_player.get(), &StoryPlayer::changed);
        View view = m_session->view();
        view.language = u"ru"_s;
        m_session->setView(view);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_player->title(), u"Рассказ"_s);
        QCOMPARE(m_player->caption(), u"Раз."_s);
        QVERIFY(m_player->isTranslated());
        m_player->turn(1);
        QCOMPARE(m_player->caption(), u"Twice."_s);
        QVERIFY(!m_player->isTranslated());
        QCOMPARE(m_player->chapters(), QStringList({u"Первая"_s, u"Second"_s, u"Third"_s}));
    }

    void theCameraFlies()
    {
        m_player->start(0);
        m_player->turn(1);
        const Camera there = m_session->view().camera;
        m_player->turn(-1);
        const Camera here = m_session->view().camera;
        m_player->setProperty("flightTime", 300);
        QSignalSpy moved(m_session.get(), &Session::cameraChanged);
        m_player->turn(1);
        QVERIFY(m_session->view().camera != there);
        QCOMPARE(m_session->view().query.window.mode, Mode::Day); // the days do not wait
        QTRY_COMPARE_WITH_TIMEOUT(m_session->view().camera, there, kPatience);
        QVERIFY2(moved.size() > 3, qPrintable(QString::number(moved.size())));
        m_player->turn(-1);
        m_player->turn(1); // in flight
        m_player->turn(-1);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->view().camera, here, kPatience);
    }

    void whoeverMovesTheMapEndsTheFlight()
    {
        m_player->start(0);
        m_player->setProperty("flightTime", 300);
        m_player->turn(1);
        m_session->setCamera({{46.1, 40.1}, 9.1});
        const Camera camera = m_session->view().camera;
        QTest::qWait(400);
        QCOMPARE(m_session->view().camera, camera);
    }

    void anotherMapSizeLands()
    {
        m_player->start(0);
        m_player->turn(1);
        m_session->setMapSize({900, 500});
        const Camera there = m_session->view().camera;
        m_session->setMapSize({1000, 700});
        m_player->turn(-1);
        m_player->setProperty("flightTime", 60'000);
        m_player->turn(1);
        m_session->setMapSize({900, 500});
        QCOMPARE(m_session->view().camera, there);
    }

    void stoppingInFlightStays()
    {
        const View before = m_session->view();
        m_player->setProperty("flightTime", 100);
        m_player->start(0);
        m_player->stop();
        QTest::qWait(200);
        QCOMPARE(m_session->view(), before);
    }

    void anotherAtlasEndsTheStory()
    {
        m_player->start(0);
        const AtlasFixture other;
        m_session->setScene(other.scene());
        QVERIFY(!m_player->isPlaying());
        QVERIFY(m_player->stories().isEmpty());
        QVERIFY(m_session->view().hiddenLayers.isEmpty());
    }

private:
    static Day day(int year, int month, int dayOfMonth) { return toDay(QDate(year, month, dayOfMonth)); }

    AtlasFixture m_atlas;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StoryPlayer> m_player;
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
