// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// The window in a classroom, the tour and the keys for whoever is new, and the way back through what was shown.
class WindowRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void theTourHasThreeSteps()
    {
        QStringList headings;
        for (int step = 1; step <= 3; ++step) {
            headings << text(u"hintHeading"_s);
            QVERIFY(isInWindow(u"hint"_s));
            if (step < 3)
                m_window.click(u"hintNext"_s);
        }
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), 3);
        QVERIFY(!m_window.isShown(u"hintNext"_s));
        m_window.click(u"hintUnderstood"_s);
        QVERIFY(!m_window.isShown(u"hint"_s));
    }

    void theTourIsLeftAndOpenedAgain()
    {
        openKeys();
        m_window.click(u"keysHelpTour"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"keysHelpText"_s), kPatience);
        QVERIFY(m_window.isShown(u"hint"_s));
        QVERIFY(m_window.isShown(u"hintNext"_s)); // from its beginning
        m_window.click(u"hintUnderstood"_s);
        QVERIFY(!m_window.isShown(u"hint"_s));
    }

    void keysAreFound()
    {
        openKeys();
        QVERIFY(m_window.item(u"keysHelpSearch"_s)->hasActiveFocus());
        const QQuickItem* list = m_window.item(u"keysHelpText"_s);
        const int all = list->property("count").toInt();
        QVERIFY(all > 20);
        m_window.type(u"STORY"_s);
        const int some = list->property("count").toInt();
        QVERIFY(some > 0 && some < all);
        m_window.item(u"keysHelpSearch"_s)->setProperty("text", u"f11"_s);
        QCOMPARE(list->property("count").toInt(), 1);
        QVERIFY(!m_window.isShown(u"keysHelpNothing"_s));
        m_window.item(u"keysHelpSearch"_s)->setProperty("text", u"no such key"_s);
        QCOMPARE(list->property("count").toInt(), 0);
        QVERIFY(m_window.isShown(u"keysHelpNothing"_s));
        closeKeys();
        openKeys(); // begins anew
        QCOMPARE(list->property("count").toInt(), all);
        closeKeys();
    }

    void keysGoBackAndForward()
    {
        const View first = session().view();
        QTest::qWait(700); // a pause, which parts changes
        m_window.key(Qt::Key_Right);
        const View second = session().view();
        QVERIFY(second != first);
        QTest::qWait(700);
        m_window.drag(m_window.at(u"map"_s), m_window.at(u"map"_s) + QPoint(120, 60));
        const View third = session().view();
        QVERIFY(third.camera != second.camera);
        m_window.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(session().view(), second);
        m_window.click(u"goBack"_s);
        QCOMPARE(session().view(), first);
        m_window.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(session().view(), second);
        m_window.click(u"goForward"_s);
        QCOMPARE(session().view(), third);
        QVERIFY(!m_window.item(u"goForward"_s)->isEnabled());
    }

    void aStoryIsNoStepOfTheWayBack()
    {
        const View first = session().view();
        QTest::qWait(700);
        m_window.key(Qt::Key_Right);
        const View second = session().view();
        m_window.key(Qt::Key_F5);
        QVERIFY(!m_window.item(u"goBack"_s)->isEnabled());
        m_window.key(Qt::Key_PageDown);
        QTest::qWait(700);
        m_window.key(Qt::Key_Escape);
        QCOMPARE(session().view(), second);
        m_window.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(session().view(), first);
    }

    void foldingThePanelIsNoStepOfTheWayBack()
    {
        QTest::qWait(700);
        m_window.key(Qt::Key_Right);
        QTest::qWait(700);
        const double width = session().mapSize().width();
        m_window.key(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session().mapSize().width(), width + 320, kPatience);
        QTest::qWait(700);
        const Window days = session().view().query.window;
        m_window.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(session().view().query.window != days);
        m_window.key(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session().mapSize().width(), width, kPatience);
    }

    void theClassroomHasTheMapAlone_data()
    {
        QTest::addColumn<bool>("byF11");
        QTest::newRow("left by F11") << true;
        QTest::newRow("left by Escape") << false;
    }
    void theClassroomHasTheMapAlone()
    {
        QFETCH(const bool, byF11);
        session().setCamera({{45.9, 39.9}, 9.3});
        const View before = session().view();
        const QSizeF size = session().mapSize();
        const QSize window = m_window.window()->size();
        const int small = pixelSize(u"titleDate"_s);
        m_window.key(Qt::Key_F11);
        for (const auto& name : {u"sidePanel"_s, u"timelineBar"_s, u"titleDate"_s, u"zoomButtons"_s})
            QVERIFY2(!m_window.isShown(name), qPrintable(name));
        QCOMPARE(text(u"classroomDate"_s), session().dateText());
        QVERIFY(pixelSize(u"classroomDate"_s) >= 2 * small);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.item(u"map"_s)->width(), m_window.window()->width(), kPatience);
        QVERIFY(m_window.settle());
        QTest::mouseMove(m_window.window(), QPoint(400, 300));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"pointerRing"_s), kPatience);
        QCOMPARE(m_window.at(u"pointerRing"_s), QPoint(400, 300));
        m_window.key(byF11 ? Qt::Key_F11 : Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(session().mapSize(), size, kPatience);
        QCOMPARE(m_window.window()->size(), window);
        QCOMPARE(session().view(), before);
        QCOMPARE(pixelSize(u"titleDate"_s), small);
        QVERIFY(!m_window.isShown(u"classroomDate"_s));
        QVERIFY(!m_window.isShown(u"pointerRing"_s));
        for (const auto& name : {u"sidePanel"_s, u"timelineBar"_s, u"zoomButtons"_s})
            QVERIFY2(m_window.isShown(name), qPrintable(name));
    }

    void theClassroomMovesThroughTime()
    {
        const Window days = session().view().query.window;
        m_window.key(Qt::Key_F11);
        m_window.key(Qt::Key_Right);
        QVERIFY(session().view().query.window != days);
        QCOMPARE(text(u"classroomDate"_s), session().dateText());
        m_window.key(Qt::Key_Escape);
        QVERIFY(session().view().query.window != days); // what is shown stays
    }

    void aStoryInTheClassroom()
    {
        const View before = session().view();
        m_window.key(Qt::Key_F5);
        const int small = pixelSize(u"storyCaption"_s);
        m_window.key(Qt::Key_F11);
        m_window.key(Qt::Key_PageDown);
        QCOMPARE(text(u"storyProgress"_s), u"2 of 12"_s);
        QVERIFY(pixelSize(u"storyCaption"_s) > 1.3 * small);
        QCOMPARE(text(u"classroomDate"_s), session().dateText());
        QVERIFY(isInWindow(u"storyCaption"_s));
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"storyPanel"_s));
        QVERIFY(m_window.isShown(u"classroomDate"_s));
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"classroomDate"_s));
        QTRY_COMPARE_WITH_TIMEOUT(session().view(), before, kPatience);
    }

private:
    Session& session() { return m_window.session(); }
    QString text(const QString& name) const { return m_window.item(name)->property("text").toString(); }
    int pixelSize(const QString& name) const
    {
        return m_window.item(name)->property("font").value<QFont>().pixelSize();
    }
    bool isInWindow(const QString& name) const
    {
        const QQuickItem* item = m_window.item(name);
        return QRectF({}, m_window.window()->size()).contains(item->mapRectToScene(QRectF({}, item->size())));
    }
    void openKeys()
    {
        m_window.key(Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"keysHelpText"_s), kPatience);
    }
    void closeKeys()
    {
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"keysHelpText"_s), kPatience);
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowRoomTest)
#include "window_room_test.moc"
