// SPDX-License-Identifier: MIT
#include "ui/lessoneditor.h"
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// The part of the pixels that differ.
double difference(const QImage& one, const QImage& other)
{
    if (one.size() != other.size())
        return 1;
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += one.pixel(x, y) != other.pixel(x, y);
    }
    return double(differing) / (double(one.width()) * one.height());
}

} // namespace

/// A lesson made in the window by mouse and keys, saved, opened and presented; and the speaker's window.
class WindowLessonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (m_window.isShown(u"hintUnderstood"_s))
            m_window.click(u"hintUnderstood"_s);
    }
    void init()
    {
        m_window.reset();
        m_window.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window.isShown(u"lessonPanel"_s));
        QVERIFY(!m_window.isShown(u"sidePanel"_s));
    }
    void cleanup()
    {
        if (m_window.isShown(u"storyPanel"_s))
            m_window.key(Qt::Key_Escape);
        editor()->forget();
        editor()->startNew();
        if (m_window.isShown(u"lessonPanel"_s))
            m_window.click(u"lessonClose"_s);
        QVERIFY(m_window.isShown(u"sidePanel"_s));
        QCOMPARE(m_window.warnings(), QStringList());
    }

    void aLessonIsMadeSavedAndPresented()
    {
        // Three chapters, by mouse and by keys.
        showDays({2020, 9, 27}, {2020, 11, 10});
        m_window.click(u"lessonAdd"_s);
        session().setLayerVisible(u"roads"_s, false);
        session().setNames(static_cast<int>(Names::HyForm));
        showDays({2022, 9, 12}, {2022, 9, 15});
        m_window.key(Qt::Key_Return, Qt::ControlModifier);
        session().setFilters({{u"type"_s, u"shelling"_s}});
        session().setCamera({{46.5, 39.6}, 9});
        showDays({1992, 1, 1}, {1994, 5, 12});
        m_window.click(u"lessonAdd"_s);
        QCOMPARE(editor()->count(), 3);
        QCOMPARE(editor()->current(), 2);

        // Words, typed; letters that are keys of the window elsewhere.
        m_window.click(u"lessonTitleText"_s);
        m_window.type(u"Three times"_s);
        m_window.click(u"lessonChapter:1"_s);
        m_window.key(Qt::Key_Return);
        m_window.type(u"Two days, mm [x]"_s); // the title was selected
        m_window.key(Qt::Key_Tab);
        m_window.type(u"What was said."_s);
        QCOMPARE(editor()->chapterTitle(), u"Two days, mm [x]"_s);
        QCOMPARE(editor()->caption(), u"What was said."_s);
        m_window.key(Qt::Key_Escape); // back to the chapters
        QVERIFY(m_window.isShown(u"lessonPanel"_s));

        // Reorder, delete, undo, redo.
        m_window.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor()->titles().first(), u"Two days, mm [x]"_s);
        QCOMPARE(editor()->current(), 0);
        m_window.click(u"lessonDown"_s);
        QCOMPARE(editor()->titles().at(1), u"Two days, mm [x]"_s);
        m_window.key(Qt::Key_Delete);
        QCOMPARE(editor()->count(), 2);
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->count(), 3);
        m_window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor()->count(), 2);
        m_window.click(u"lessonUndo"_s);
        QCOMPARE(editor()->count(), 3);
        QCOMPARE(editor()->titles().at(1), u"Two days, mm [x]"_s);

        // What each chapter looks like where it is made.
        std::vector<View> views;
        std::vector<QImage> pictures;
        for (int i = 0; i < 3; ++i) {
            m_window.click(u"lessonChapter:%1"_s.arg(i));
            QVERIFY(m_window.settle());
            views.push_back(session().view());
            pictures.push_back(mapPicture());
        }
        QVERIFY(difference(pictures[0], pictures[1]) > 0.01);

        const QString path = m_folder.filePath(u"three-times.lesson"_s);
        QVERIFY(m_window.saveInto(m_folder.path(), u"lessonFile"_s, [this] { m_window.click(u"lessonSave"_s); }));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"lessonMessage"_s), u"three-times.lesson is saved."_s, kPatience);
        QVERIFY(!editor()->isUnsaved());
        editor()->startNew();
        session().reset();

        // Elsewhere: dropped, it is presented with the same pixels.
        const QString moved = m_folder.filePath(u"moved.lesson"_s);
        QVERIFY(QFile::rename(path, moved));
        QVERIFY(m_window.drop(moved));
        QTRY_COMPARE_WITH_TIMEOUT(editor()->count(), 3, kPatience);
        m_window.key(Qt::Key_F5);
        QCOMPARE(text(u"storyProgress"_s), u"1 of 3"_s);
        for (std::size_t i = 0; i < views.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(session().view().camera, views[i].camera, kPatience);
            QVERIFY(m_window.settle());
            QVERIFY(session().view() == views[i]);
            QCOMPARE(difference(mapPicture(), pictures[i]), 0.0);
            m_window.key(Qt::Key_PageDown);
        }
        m_window.key(Qt::Key_PageUp);
        QCOMPARE(text(u"storyChapterTitle"_s), u"Two days, mm [x]"_s);
        QCOMPARE(text(u"storyCaption"_s), u"What was said."_s);
        m_window.key(Qt::Key_Escape);
        QVERIFY(m_window.isShown(u"lessonPanel"_s));
    }

    void itIsListedBesideTheShippedStory()
    {
        m_window.click(u"lessonAdd"_s);
        editor()->setTitle(u"Of my own"_s);
        m_window.click(u"presentButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"story:1"_s), kPatience);
        QCOMPARE(text(u"story:1"_s), u"Of my own"_s);
        m_window.click(u"story:0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"storyProgress"_s), u"1 of 12"_s, kPatience);
        m_window.key(Qt::Key_Escape);
        m_window.click(u"lessonPresent"_s);
        QCOMPARE(text(u"storyProgress"_s), u"1 of 1"_s);
    }

    void somethingUnsavedIsAskedAbout()
    {
        m_window.click(u"lessonAdd"_s);
        m_window.window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"lessonAskKeep"_s), kPatience);
        QVERIFY(m_window.window()->isVisible());
        QVERIFY(text(u"lessonAsk"_s).contains(u"“My lesson” is not saved"_s));
        m_window.click(u"lessonAskKeep"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"lessonAskKeep"_s), kPatience);
        QCOMPARE(editor()->count(), 1);

        // Another lesson takes its place only when that was decided.
        const QString other = m_folder.filePath(u"other.lesson"_s);
        Lesson lesson = editor()->lesson();
        lesson.title = {{u"en"_s, u"Another"_s}};
        QCOMPARE(writeLesson(lesson, *session().scene()->atlas, other), QString());
        QVERIFY(m_window.drop(other));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"lessonAskDiscard"_s), kPatience);
        QCOMPARE(editor()->title(), QString());
        m_window.click(u"lessonAskDiscard"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->title(), u"Another"_s, kPatience);

        // Saved, then done.
        editor()->setTitle(u"Changed"_s);
        QVERIFY(m_window.drop(other));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"lessonAskSave"_s), kPatience);
        m_window.click(u"lessonAskSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isLoading() && !editor()->isSaving() && !editor()->isUnsaved(), kPatience);
        QCOMPARE(readLesson(other).lesson->title.value(u"en"_s), u"Changed"_s);
    }

    void undoInAFieldIsTheLessons()
    {
        m_window.click(u"lessonAdd"_s);
        m_window.click(u"lessonCaptionText"_s);
        m_window.type(u"First."_s);
        m_window.click(u"lessonNotesText"_s);
        m_window.type(u"Second."_s);
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->notes(), QString());
        QCOMPARE(text(u"lessonNotesText"_s), QString());
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(u"lessonCaptionText"_s), QString());
        m_window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(u"lessonCaptionText"_s), u"First."_s);
    }

    void theSpeakerHasAWindow()
    {
        m_window.click(u"lessonAdd"_s);
        editor()->setNotes(u"Wait for the class."_s);
        m_window.click(u"lessonAdd"_s);
        editor()->setChapterTitle(u"And then"_s);
        m_window.click(u"lessonChapter:0"_s);
        auto* speaker = qobject_cast<QQuickWindow*>(m_window.window()->findChild<QWindow*>(u"speakerWindow"_s));
        QVERIFY(speaker && !speaker->isVisible());
        m_window.click(u"lessonPresent"_s);
        m_window.click(u"storySpeaker"_s);
        QVERIFY(QTest::qWaitForWindowExposed(speaker));
        speaker->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(speaker));
        const auto said = [speaker](const char* name) {
            const QQuickItem* item = WindowFixture::itemIn(speaker, QString::fromLatin1(name));
            return item ? item->property("text").toString() : u"nothing"_s;
        };
        QCOMPARE(said("speakerProgress"), u"1 of 2"_s);
        QCOMPARE(said("speakerNotes"), u"Wait for the class."_s);
        QCOMPARE(said("speakerNextTitle"), u"Next: And then"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said("speakerPassed") != u"0:00"_s, kPatience);
        QTest::keyClick(speaker, Qt::Key_PageDown);
        QCOMPARE(said("speakerProgress"), u"2 of 2"_s);
        QCOMPARE(said("speakerTitle"), u"And then"_s);
        QCOMPARE(said("speakerNextTitle"), u"This is the last chapter."_s);
        QCOMPARE(text(u"storyProgress"_s), u"2 of 2"_s);
        QTest::keyClick(speaker, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!speaker->isVisible(), kPatience);
        QVERIFY(m_window.isShown(u"storyPanel"_s)); // it ends nothing
        m_window.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window.window()));
    }

    void theShippedStoryHasCaptionAndAnswerForTheSpeaker()
    {
        m_window.key(Qt::Key_F5);
        const auto* speaker = qobject_cast<QQuickWindow*>(m_window.window()->findChild<QWindow*>(u"speakerWindow"_s));
        const auto said = [speaker](const char* name) {
            const QQuickItem* item = WindowFixture::itemIn(speaker, QString::fromLatin1(name));
            return item ? item->property("text").toString() : u"nothing"_s;
        };
        const Chapter& first = session().scene()->atlas->stories.front().chapters.front();
        QCOMPARE(said("speakerNotes"), first.caption.value(u"en"_s));
        QCOMPARE(said("speakerAnswer"), first.answer.value(u"en"_s));
        m_window.key(Qt::Key_Escape);
    }

private:
    Session& session() { return m_window.session(); }
    LessonEditor* editor() { return m_window.window()->findChild<LessonEditor*>(); }
    /// Empty where there is none.
    QString text(const QString& name) const
    {
        const QQuickItem* item = WindowFixture::itemIn(m_window.window(), name);
        return item ? item->property("text").toString() : QString();
    }

    void showDays(QDate first, QDate last) { session().setWindow({Mode::Window, {toDay(first), toDay(last) + 1}}); }

    QImage mapPicture()
    {
        QTest::mouseMove(m_window.window(), QPoint(20, 20)); // off the map, which would say what is under it
        QCoreApplication::processEvents();
        const QQuickItem* map = m_window.item(u"map"_s);
        const QRect rect = map->mapRectToScene(QRectF({}, map->size())).toRect();
        return m_window.window()->grabWindow().copy(rect);
    }

    QTemporaryDir m_folder;
    WindowFixture m_window;
};

QTEST_MAIN(WindowLessonTest)
#include "window_lesson_test.moc"
