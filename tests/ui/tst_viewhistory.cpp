// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/viewhistory.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPause = 700; // milliseconds: longer than what ends a change
constexpr Camera kHere{{46.2, 39.9}, 9};
constexpr Camera kThere{{45.2, 40.4}, 10};

} // namespace

/// Back and forward through what was shown.
class TestViewHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->setScene(m_atlas.scene());
        m_session->setMapSize({1000, 700});
        m_history = std::make_unique<ViewHistory>();
        m_history->setSession(m_session.get());
        m_session->setCamera(kHere);
        QTest::qWait(kPause);
        m_first = m_session->view();
    }
    void cleanup()
    {
        m_history.reset();
        m_session.reset();
    }

    void theBeginningHasNothingBefore()
    {
        QVERIFY(!m_history->canGoBack());
        QVERIFY(!m_history->canGoForward());
        m_history->goBack();
        m_history->goForward();
        QCOMPARE(m_session->view(), m_first);
    }

    void everyKindOfChangeIsKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("place") << 0;
        QTest::newRow("days") << 1;
        QTest::newRow("layers") << 2;
        QTest::newRow("filters") << 3;
        QTest::newRow("names") << 4;
        QTest::newRow("point of view") << 5;
    }
    void everyKindOfChangeIsKept()
    {
        QFETCH(const int, kind);
        change(kind);
        const View changed = m_session->view();
        QVERIFY(changed != m_first);
        QVERIFY(m_history->canGoBack()); // at once
        m_history->goBack();
        QCOMPARE(m_session->view(), m_first);
        QVERIFY(!m_history->canGoBack());
        m_history->goForward();
        QCOMPARE(m_session->view(), changed);
        QVERIFY(!m_history->canGoForward());
    }

    void aDragIsOneChange()
    {
        for (int i = 0; i < 20; ++i) {
            m_session->setCamera({{46.2 - i * 0.02, 39.9}, 9});
            QTest::qWait(10);
        }
        QTest::qWait(kPause);
        m_session->setCamera(kThere);
        m_history->goBack();
        QVERIFY(std::abs(m_session->view().camera.center.lon - (46.2 - 19 * 0.02)) < 1e-9);
        m_history->goBack();
        QCOMPARE(m_session->view(), m_first);
    }

    void pausesPartChanges()
    {
        m_session->setCamera(kThere);
        QTest::qWait(kPause);
        const View second = m_session->view();
        change(1);
        QTest::qWait(kPause);
        m_history->goBack();
        QCOMPARE(m_session->view(), second);
        m_history->goBack();
        QCOMPARE(m_session->view(), m_first);
    }

    void aNewChangeEndsTheWayForward()
    {
        m_session->setCamera(kThere);
        m_history->goBack();
        QVERIFY(m_history->canGoForward());
        change(1);
        QVERIFY(!m_history->canGoForward());
        const View other = m_session->view();
        m_history->goBack();
        m_history->goForward();
        QCOMPARE(m_session->view(), other);
        QVERIFY(!m_history->canGoForward());
    }

    void looksOfTheWindowAreNoChange()
    {
        m_session->setAppearance(static_cast<int>(Appearance::Dark));
        QVERIFY(!m_history->canGoBack());
        m_session->setCamera(kThere);
        m_session->setAppearance(static_cast<int>(Appearance::Light));
        m_session->setAppearance(static_cast<int>(Appearance::Dark));
        m_history->goBack();
        QCOMPARE(m_session->view().appearance, Appearance::Dark);
        QCOMPARE(m_session->view().camera, m_first.camera);
    }

    void anotherSizeOfTheMapIsNoChange()
    {
        m_session->setMapSize({700, 500});
        QTest::qWait(kPause);
        QVERIFY(!m_history->canGoBack());
        const View small = m_session->view();
        m_session->setCamera(kThere);
        m_history->goBack();
        QCOMPARE(m_session->view(), small);
    }

    void pausedNothingIsTakenDown()
    {
        m_history->setPaused(true);
        m_session->setCamera(kThere);
        QTest::qWait(kPause);
        QVERIFY(!m_history->canGoBack());
        m_session->setView(m_first);
        m_history->setPaused(false);
        QVERIFY(!m_history->canGoBack());
    }

    void anotherAtlasBeginsAgain()
    {
        m_session->setCamera(kThere);
        QVERIFY(m_history->canGoBack());
        const AtlasFixture other;
        m_session->setScene(other.scene());
        QTest::qWait(kPause);
        QVERIFY(!m_history->canGoBack());
    }

private:
    void change(int kind)
    {
        View view = m_session->view();
        switch (kind) {
        case 0:
            view.camera = kThere;
            break;
        case 1:
            view.query.window = {Mode::Day, daySpan(toDay(QDate(2021, 6, 5)))};
            break;
        case 2:
            view.hiddenLayers = {u"areas"_s};
            break;
        case 3:
            view.query.filters = {{u"type"_s, u"shelling"_s}};
            break;
        case 4:
            view.names = Names::AzForm;
            break;
        default:
            view.viewpoint = u"armenia"_s;
            break;
        }
        m_session->setView(view);
    }

    const AtlasFixture m_atlas;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewHistory> m_history;
    View m_first;
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
