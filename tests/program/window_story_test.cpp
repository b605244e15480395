// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds
constexpr int kChapters = 12;

} // namespace

/// The shipped story in the window, by keys and by mouse.
class WindowStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_before = session().view();
        m_days = m_before.query.window;
    }
    void cleanup()
    {
        if (m_window.isShown(u"storyPanel"_s))
            m_window.click(u"storyClose"_s);
        QCOMPARE(m_window.warnings(), QStringList());
    }

    void everyChapterIsReached_data()
    {
        QTest::addColumn<Qt::Key>("forward");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("by the keys of a remote control") << Qt::Key_PageDown << Qt::Key_PageUp;
        QTest::newRow("by arrows") << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("by Space") << Qt::Key_Space << Qt::Key_Up;
    }
    void everyChapterIsReached()
    {
        QFETCH(const Qt::Key, forward);
        QFETCH(const Qt::Key, back);
        m_window.click(u"presentButton"_s);
        QStringList titles;
        for (int i = 1; i <= kChapters; ++i) {
            QCOMPARE(text(u"storyProgress"_s), u"%1 of 12"_s.arg(i));
            QCOMPARE(session().view().query.window, chapter(i - 1).window);
            titles << text(u"storyChapterTitle"_s);
            QCOMPARE(text(u"storyCaption"_s), chapter(i - 1).caption.value(u"en"_s));
            QTRY_VERIFY2_WITH_TIMEOUT(isWhole(u"storyCaption"_s), qPrintable(titles.last()), kPatience);
            m_window.key(forward);
        }
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), kChapters);
        QCOMPARE(text(u"storyProgress"_s), u"12 of 12"_s); // the last one stays
        m_window.key(back);
        QCOMPARE(text(u"storyProgress"_s), u"11 of 12"_s);
    }

    void theKeysAreTheTimelinesAgainAfterwards()
    {
        m_window.key(Qt::Key_F5);
        m_window.key(Qt::Key_PageDown);
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"storyPanel"_s));
        m_window.key(Qt::Key_Right);
        QVERIFY(session().view().query.window != m_days);
        m_window.key(Qt::Key_Left);
        QCOMPARE(session().view().query.window, m_days);
    }

    void escapeBringsEverythingBack()
    {
        session().setLayerVisible(u"roads"_s, false);
        session().setCamera({{45.9, 40}, 9.4});
        session().setSelected(m_window.incident(u"2022-09-13-jermuk"_s));
        QVERIFY(m_window.settle());
        const View before = session().view();
        const QSizeF size = session().mapSize();
        m_window.key(Qt::Key_F5);
        QVERIFY(!m_window.isShown(u"card"_s));
        QVERIFY(!m_window.isShown(u"sidePanel"_s));
        for (int i = 0; i < 5; ++i)
            m_window.key(Qt::Key_PageDown);
        QVERIFY(session().view().hiddenLayers.contains(u"railways"_s)); // not in the chapter
        m_window.key(Qt::Key_Escape);
        QCOMPARE(session().mapSize(), size);
        QCOMPARE(session().view(), before);
        QCOMPARE(session().selected(), m_window.incident(u"2022-09-13-jermuk"_s));
        QVERIFY(m_window.isShown(u"sidePanel"_s));
    }

    void theCameraComesToRestOnTheChapter()
    {
        m_window.key(Qt::Key_F5);
        m_window.key(Qt::Key_End);
        const LonLat center = chapter(kChapters - 1).camera.center;
        const auto isThere = [&] {
            const LonLat at = session().view().camera.center;
            return std::abs(at.lon - center.lon) < 1e-6 && std::abs(at.lat - center.lat) < 1e-6;
        };
        QVERIFY(!isThere());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatience);
        QVERIFY(m_window.settle());
    }

    void theAnswerIsHiddenUntilAskedFor()
    {
        m_window.key(Qt::Key_F5);
        QVERIFY(m_window.isShown(u"storyQuestion"_s));
        QVERIFY(!m_window.isShown(u"storyAnswer"_s));
        m_window.key(Qt::Key_A);
        QVERIFY(m_window.isShown(u"storyAnswer"_s));
        m_window.key(Qt::Key_Return);
        QVERIFY(!m_window.isShown(u"storyAnswer"_s));
        m_window.click(u"storyAnswerButton"_s);
        QCOMPARE(text(u"storyAnswer"_s), chapter(0).answer.value(u"en"_s));
        m_window.key(Qt::Key_PageDown);
        QVERIFY(!m_window.isShown(u"storyAnswer"_s));
    }

    void whatIsPointedOutOpensItsCard()
    {
        m_window.key(Qt::Key_F5);
        m_window.key(Qt::Key_PageDown);
        m_window.item(u"storyHighlight:2"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Space); // the button's, not the story's
        QCOMPARE(session().selected(), m_window.incident(chapter(1).highlights[2]));
        QVERIFY(m_window.isShown(u"card"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(u"storyCaption"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        QVERIFY(!m_window.isShown(u"card"_s));
        QVERIFY(m_window.isShown(u"storyPanel"_s));
    }

    void theOverviewJumps()
    {
        m_window.click(u"presentButton"_s);
        m_window.click(u"storyOverview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"storyChapter:8"_s), kPatience);
        m_window.click(u"storyChapter:8"_s);
        QCOMPARE(text(u"storyProgress"_s), u"9 of 12"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"storyChapter:8"_s), kPatience);
        m_window.key(Qt::Key_O);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"storyChapter:8"_s), kPatience);
        m_window.key(Qt::Key_Down);
        m_window.key(Qt::Key_Return);
        QCOMPARE(text(u"storyProgress"_s), u"10 of 12"_s);
    }

    void aTextFieldKeepsItsKeys()
    {
        m_window.key(Qt::Key_F5);
        m_window.key(Qt::Key_F, Qt::ControlModifier);
        m_window.type(u"a o"_s);
        m_window.key(Qt::Key_Left);
        QCOMPARE(text(u"searchBox"_s), u"a o"_s);
        QCOMPARE(text(u"storyProgress"_s), u"1 of 12"_s);
        QVERIFY(!m_window.isShown(u"storyAnswer"_s));
        m_window.item(u"searchBox"_s)->setProperty("text", QString());
        m_window.item(u"map"_s)->forceActiveFocus();
    }

    void textsAreWholeInEveryLanguageOnSmallWindows_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "hy", "az", "ru"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void textsAreWholeInEveryLanguageOnSmallWindows()
    {
        QFETCH(const QString, language);
        m_window.window()->resize(1280, 720);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.window()->height(), 720, kPatience);
        View view = session().view();
        view.language = language;
        session().setView(view);
        m_window.key(Qt::Key_F5);
        for (int i = 0; i < kChapters; ++i) {
            QCOMPARE(text(u"storyCaption"_s), chapter(i).caption.value(language));
            QVERIFY(!m_window.isShown(u"storyFallback"_s));
            QCoreApplication::processEvents();
            QTRY_VERIFY2_WITH_TIMEOUT(isWhole(u"storyCaption"_s), qPrintable(chapter(i).id), kPatience);
            QTRY_VERIFY2_WITH_TIMEOUT(isWhole(u"storyNext"_s), qPrintable(chapter(i).id), kPatience);
            m_window.key(Qt::Key_PageDown);
        }
        m_window.key(Qt::Key_Escape);
        view = session().view();
        view.language = u"en"_s;
        session().setView(view);
        m_window.window()->resize(1440, 900);
        QTRY_COMPARE_WITH_TIMEOUT(m_window.window()->height(), 900, kPatience);
    }

private:
    Session& session() { return m_window.session(); }
    const Chapter& chapter(int index)
    {
        return session().scene()->atlas->stories.front().chapters[static_cast<std::size_t>(index)];
    }
    QString text(const QString& name) const { return m_window.item(name)->property("text").toString(); }

    /// True where all of an item lies in the panel and above the panel's last row, and none of its text is cut.
    bool isWhole(const QString& name) const
    {
        const QQuickItem* panel = m_window.item(u"storyPanel"_s);
        const QQuickItem* item = m_window.item(name);
        const QRectF rect = item->mapRectToItem(panel, QRectF({}, item->size()));
        const double free =
            name == u"storyNext"_s ? panel->height() : m_window.item(u"storyNext"_s)->mapToItem(panel, QPointF()).y();
        return rect.top() >= 0 && rect.left() >= 0 && rect.right() <= panel->width() && rect.bottom() <= free
            && item->height() >= item->implicitHeight() - 0.5;
    }

    WindowFixture m_window;
    View m_before;
    Window m_days;
};

QTEST_MAIN(WindowStoryTest)
#include "window_story_test.moc"
