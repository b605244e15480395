// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/lessonexport.h"
#include "ui/storyplayer.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

/// What a person on one computer has: a window's session with its lesson.
struct Desk {
    explicit Desk(const ScenePtr& scene)
    {
        session.setScene(scene);
        session.setMapSize({1000, 700});
        editor.setSession(&session);
        player.setSession(&session);
        player.setLesson(&editor);
    }

    bool open(const QString& path)
    {
        session.open({QUrl::fromLocalFile(path)});
        return QTest::qWaitFor([this] { return !session.isLoading(); }, kPatience);
    }
    bool save(const QString& path)
    {
        QSignalSpy saved(&editor, &LessonEditor::saved);
        editor.save(QUrl::fromLocalFile(path));
        return saved.wait(kPatience);
    }

    Session session;
    LessonEditor editor;
    StoryPlayer player;
};

} // namespace

/// A lesson that is made, undone, saved, carried elsewhere and presented; without a window.
class TestLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    }

    void aViewBecomesAChapter()
    {
        Desk desk(m_atlas.scene());
        QCOMPARE(desk.editor.count(), 0);
        QVERIFY(!desk.editor.isUnsaved());
        QVERIFY(desk.player.lessonIndex() < 0);
        desk.editor.add();
        QCOMPARE(desk.editor.titles(), QStringList(desk.session.dateText()));
        QVERIFY(desk.editor.isUnsaved());
        QCOMPARE(desk.player.lessonIndex(), 0);
        QCOMPARE(desk.player.stories(), QStringList(u"My lesson"_s));
        desk.editor.setTitle(u"Two days"_s);
        QCOMPARE(desk.player.stories(), QStringList(u"Two days"_s));
        desk.editor.setChapterTitle({});
        QCOMPARE(desk.editor.titles(), QStringList(u"Chapter 1"_s));
        QCOMPARE(desk.editor.chapterTitle(), QString());
    }

    void nothingIsDoneWithoutAChapter()
    {
        Desk desk(m_atlas.scene());
        desk.editor.remove();
        desk.editor.move(1);
        desk.editor.retake();
        desk.editor.show(0);
        desk.editor.setCaption(u"Lost"_s);
        desk.editor.undo();
        QCOMPARE(desk.editor.count(), 0);
        QVERIFY(!desk.editor.isUnsaved() && !desk.editor.canUndo());
    }

    void typingIsOneChange()
    {
        Desk desk(m_atlas.scene());
        desk.editor.add();
        for (const auto* text : {"W", "Wh", "Why"})
            desk.editor.setCaption(QString::fromLatin1(text));
        desk.editor.setNotes(u"Slowly."_s);
        desk.editor.undo();
        QCOMPARE(desk.editor.notes(), QString());
        QCOMPARE(desk.editor.caption(), u"Why"_s);
        desk.editor.undo();
        QCOMPARE(desk.editor.caption(), QString());
        desk.editor.redo();
        QCOMPARE(desk.editor.caption(), u"Why"_s);
        desk.editor.setCaption(u"Who"_s); // after a redo it is a change of its own
        desk.editor.undo();
        QCOMPARE(desk.editor.caption(), u"Why"_s);
        desk.editor.undo();
        desk.editor.undo();
        QCOMPARE(desk.editor.count(), 0);
        QVERIFY(!desk.editor.canUndo());
    }

    /// Against a list of titles and all lists before it.
    void anyOrderOfChangesCanBeUndone()
    {
        Desk desk(m_atlas.scene());
        QRandomGenerator random(7);
        std::vector<QStringList> states{{}};
        std::size_t now = 0;
        const auto changeTo = [&](const QStringList& titles) {
            states.resize(now + 1);
            states.push_back(titles);
            ++now;
        };
        for (int step = 0; step < 400; ++step) {
            QStringList titles = states[now];
            const int current = desk.editor.current();
            switch (random.bounded(7)) {
            case 0:
            case 1:
                desk.editor.add();
                titles.insert(current + 1, desk.session.dateText());
                changeTo(titles);
                break;
            case 2:
                desk.editor.remove();
                if (current >= 0) {
                    titles.removeAt(current);
                    changeTo(titles);
                }
                break;
            case 3: {
                const int by = random.bounded(2) == 0 ? 1 : -1;
                desk.editor.move(by);
                if (current >= 0 && current + by >= 0 && current + by < titles.size()) {
                    titles.move(current, current + by);
                    changeTo(titles);
                }
                break;
            }
            case 4:
                if (current >= 0) {
                    desk.editor.show(random.bounded(static_cast<int>(titles.size())));
                    titles[desk.editor.current()] = u"Title %1"_s.arg(step);
                    desk.editor.setChapterTitle(u"Title %1"_s.arg(step));
                    changeTo(titles);
                }
                break;
            case 5:
                desk.editor.undo();
                now -= now > 0 ? 1 : 0;
                break;
            default:
                desk.editor.redo();
                now += now + 1 < states.size() ? 1 : 0;
            }
            QCOMPARE(desk.editor.titles(), states[now]);
            QCOMPARE(desk.editor.canUndo(), now > 0);
            QCOMPARE(desk.editor.canRedo(), now + 1 < states.size());
            QVERIFY(desk.editor.current() < desk.editor.count());
            QCOMPARE(desk.editor.current() < 0, desk.editor.count() == 0);
        }
    }

    void elsewhereEveryViewIsTheSame()
    {
        const QString path = m_home->filePath(u"made.lesson"_s);
        std::vector<View> made;
        QStringList titles;
        {
            Desk desk(m_atlas.scene());
            View view = desk.session.view();
            view.camera = {{46.25, 39.9}, 8.123456};
            view.query.window = {Mode::Window, {day(2020, 9, 27), day(2021, 6, 7)}};
            view.query.filters = {{u"type"_s, u"clash"_s}};
            view.hiddenLayers = {u"areas"_s};
            view.names = Names::HyForm;
            desk.session.setView(view);
            desk.editor.add();
            made.push_back(desk.session.view());
            desk.session.reset();
            view = desk.session.view();
            view.query.window = {Mode::Day, daySpan(day(2021, 6, 7))};
            view.query.search = u"Gamma"_s;
            view.comparison = Comparison{{}, Window{Mode::Day, daySpan(day(2022, 9, 13))}, true, 0.25};
            desk.session.setView(view);
            desk.editor.add();
            made.push_back(desk.session.view());
            titles = desk.editor.titles();
            desk.editor.setNotes(u"Only for me."_s);
            QVERIFY(desk.save(path));
            QVERIFY(!desk.editor.isUnsaved());
            QCOMPARE(desk.editor.message(), u"made.lesson is saved."_s);
        }

        // Another computer: another folder, no settings, and the atlas is open that ships.
        const QTemporaryDir other;
        qputenv("XDG_DATA_HOME", QFile::encodeName(other.path()));
        const QString moved = other.filePath(u"moved.lesson"_s);
        QVERIFY(QFile::rename(path, moved));
        Desk desk(buildScene(loadAtlas(shippedAtlas()).atlas));
        QVERIFY(desk.open(moved));
        QCOMPARE(desk.session.title(), u"Test atlas"_s); // the lesson's own
        QCOMPARE(desk.editor.titles(), titles);
        QCOMPARE(desk.editor.fileName(), u"moved.lesson"_s);
        QVERIFY(!desk.editor.isUnsaved());
        QVERIFY(desk.editor.fits());
        desk.player.start(desk.player.lessonIndex());
        for (std::size_t i = 0; i < made.size(); ++i) {
            desk.player.goTo(static_cast<int>(i));
            QTRY_VERIFY_WITH_TIMEOUT(desk.session.view() == made[i], kPatience);
        }
        QCOMPARE(desk.player.notes(), u"Only for me."_s);
        QCOMPARE(desk.player.nextTitle(), QString());
        QVERIFY(desk.player.isTranslated());
        desk.player.stop();
        desk.editor.setCaption(u"Changed"_s); // it can be changed and saved again
        QVERIFY(desk.editor.isUnsaved());
        QVERIFY(desk.save(moved));
        QVERIFY(!desk.editor.isUnsaved());
    }

    void aLessonIsLookedAtOnOtherMaps()
    {
        Desk desk(m_atlas.scene());
        desk.session.setCamera({{46.25, 39.9}, 9});
        desk.editor.add();
        const GeoBox made = desk.session.shownBox();
        desk.session.reset();
        desk.session.setMapSize({600, 500});
        desk.player.start(0);
        const GeoBox box = Viewport(desk.session.view().camera, {600, 500}).box();
        QVERIFY(box.west <= made.west + 1e-9 && box.east >= made.east - 1e-9);
        QVERIFY(box.south <= made.south + 1e-9 && box.north >= made.north - 1e-9);
    }

    void aDamagedFileTakesNothingAway()
    {
        Desk desk(m_atlas.scene());
        desk.editor.add();
        const ScenePtr before = desk.session.scene();
        const Lesson lesson = desk.editor.lesson();
        const QString path = m_atlas.write(u"broken.lesson"_s, "no lesson");
        QVERIFY(desk.open(path));
        QVERIFY(desk.editor.lesson() == lesson);
        QCOMPARE(desk.session.scene(), before);
        QCOMPARE(desk.session.messages().size(), 1);
        QVERIFY(desk.session.messages()[0].contains(u"broken.lesson"_s));
    }

    void anotherAtlasIsNotTheLessons()
    {
        Desk desk(m_atlas.scene());
        desk.editor.add();
        desk.session.setScene(buildScene(loadAtlas(shippedAtlas()).atlas));
        QVERIFY(!desk.editor.fits());
        QVERIFY(desk.player.lessonIndex() < 0);
        desk.editor.add();
        QCOMPARE(desk.editor.count(), 1);
        QVERIFY(desk.save(m_home->filePath(u"kept.lesson"_s))); // with the data of its own atlas
        desk.session.setScene(m_atlas.scene());
        QVERIFY(desk.editor.fits());
    }

    void whatIsNotSavedIsThereAtTheNextStart()
    {
        {
            Desk desk(m_atlas.scene());
            QVERIFY(!desk.editor.isRecoverable());
            desk.editor.add();
            desk.editor.setCaption(u"Nearly lost"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!unsavedFiles().isEmpty(), kPatience);
        }
        Desk desk(m_atlas.scene());
        QVERIFY(desk.editor.isRecoverable());
        QCOMPARE(desk.editor.count(), 0);
        QCOMPARE(desk.session.messages().size(), 1);
        desk.editor.recover();
        QTRY_COMPARE_WITH_TIMEOUT(desk.editor.count(), 1, kPatience);
        QCOMPARE(desk.editor.caption(), u"Nearly lost"_s);
        QVERIFY(desk.editor.isUnsaved() && desk.editor.fileName().isEmpty());
        QVERIFY(!desk.editor.isRecoverable());
        QTRY_COMPARE_WITH_TIMEOUT(unsavedFiles(), QStringList(u"unsaved.lesson"_s), kPatience);
        QVERIFY(desk.save(m_home->filePath(u"found.lesson"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(unsavedFiles().isEmpty(), kPatience);
    }

    void whatNobodyWantsIsNotKept()
    {
        {
            Desk desk(m_atlas.scene());
            desk.editor.add();
            QTRY_VERIFY_WITH_TIMEOUT(!unsavedFiles().isEmpty(), kPatience);
            desk.editor.forget();
            QVERIFY(!desk.editor.isUnsaved());
        }
        QVERIFY(unsavedFiles().isEmpty());
    }

    void twoWindowsDoNotTakeEachOthers()
    {
        Desk one(m_atlas.scene());
        one.editor.add();
        QTRY_VERIFY_WITH_TIMEOUT(!unsavedFiles().isEmpty(), kPatience);
        const Desk other(m_atlas.scene());
        QVERIFY(!other.editor.isRecoverable());
        QCOMPARE(unsavedFiles(), QStringList(u"unsaved.lesson"_s));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk(m_atlas.scene());
        desk.editor.add();
        desk.editor.save(QUrl::fromLocalFile(u"/proc/nowhere/a.lesson"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.editor.hasFailed(), kPatience);
        QVERIFY(desk.editor.message().startsWith(u"a.lesson could not be saved: "_s));
        QVERIFY(desk.editor.isUnsaved());
    }

    void handoutAndSlidesAreWritten_data()
    {
        QTest::addColumn<LessonExport::Kind>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("handout") << LessonExport::Kind::Handout << u"my-lesson-handout.pdf"_s;
        QTest::newRow("slides") << LessonExport::Kind::Slides << u"my-lesson-slides.pdf"_s;
        QTest::newRow("pictures") << LessonExport::Kind::Pictures << u"my-lesson-slides"_s;
    }
    void handoutAndSlidesAreWritten()
    {
        QFETCH(const LessonExport::Kind, kind);
        QFETCH(const QString, file);
        Desk desk(m_atlas.scene());
        LessonExport output;
        output.setProperty("editor", QVariant::fromValue(&desk.editor));
        desk.editor.add();
        desk.editor.add();
        QCOMPARE(output.fileName(kind), file);
        output.save(kind, QUrl::fromLocalFile(m_home->filePath(file)));
        QVERIFY(output.isWriting());
        QTRY_COMPARE_WITH_TIMEOUT(output.message(), file + u" is written."_s, kPatience);
        QVERIFY(!output.isWriting() && !output.hasFailed());
        const QFileInfo written(m_home->filePath(file));
        if (kind == LessonExport::Kind::Pictures)
            QCOMPARE(QDir(written.filePath()).entryList(QDir::Files), QStringList({u"001.png"_s, u"002.png"_s}));
        else
            QVERIFY(written.size() > 1000);
    }

private:
    QStringList unsavedFiles() const
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        return folder.entryList({u"unsaved*.lesson"_s}, QDir::Files);
    }

    AtlasFixture m_atlas;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestLesson)
#include "tst_lesson.moc"
