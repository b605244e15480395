// SPDX-License-Identifier: MIT
#include "ui/projectkeeper.h"
#include "windowfixture.h"

#include <QDir>
#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds
constexpr auto kLine = R"({"type":"Feature","properties":{"id":"a","start":"2022-09"},)"
                       R"("geometry":{"type":"Point","coordinates":[46,40]}})";

} // namespace

/// A project saved, opened and asked about in the window, by mouse and keys.
class WindowProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (m_window.isShown(u"hintUnderstood"_s))
            m_window.click(u"hintUnderstood"_s);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(at(u"data"_s)));
        QFile file(at(u"data/mine.geojsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kLine) > 0);
        session().setScene(buildScene(loadAtlas(shippedAtlas()).atlas));
        m_window.reset();
        keeper()->forget();
    }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void whatIsSavedComesBack()
    {
        QVERIFY(m_window.drop(at(u"data/mine.geojsonl"_s)));
        session().setNames(static_cast<int>(Names::AzForm));
        session().setCamera({{46.1, 39.7}, 9});
        m_window.key(Qt::Key_Period);
        const View made = session().view();
        saveAs();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.window()->title().startsWith(m_name + u" — Truceline"_s), kPatience);
        session().setCamera({{45, 40}, 8});
        session().setNames(static_cast<int>(Names::Both));
        QVERIFY(m_window.window()->title().startsWith(u"• "_s + m_name));
        keeper()->forget();
        session().setScene(buildScene(loadAtlas(shippedAtlas()).atlas));
        keeper()->forget();

        m_window.click(u"menuButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"entry:recentMenu"_s), kPatience);
        m_window.click(u"entry:recentMenu"_s);
        const QString entry = u"recent:"_s + file();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(entry), kPatience);
        m_window.click(entry);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isLoading() && session().view() == made, kPatience);
        QVERIFY(session().scene()->atlas->indexOf(u"mine") >= 0);
        QVERIFY(!keeper()->isUnsaved());
    }

    void theSameKeySavesAgain()
    {
        saveAs();
        session().setCamera({{45.5, 40}, 8});
        QVERIFY(keeper()->isUnsaved());
        m_window.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!keeper()->isUnsaved(), kPatience);
        QCOMPARE(readProject(file()).project->shown->view.camera, session().view().camera);
    }

    void somethingUnsavedIsAskedAbout()
    {
        saveAs();
        session().setCamera({{45.5, 40}, 8});
        m_window.window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"projectAskKeep"_s), kPatience);
        QVERIFY(m_window.window()->isVisible());
        m_window.click(u"projectAskKeep"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"projectAsk"_s), kPatience);
        QVERIFY(keeper()->isUnsaved());

        // Another project takes its place only when that was decided, and then all is saved.
        QVERIFY(QFile::copy(file(), at(u"other.truceline"_s)));
        QVERIFY(m_window.drop(at(u"other.truceline"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"projectAskSave"_s), kPatience);
        QCOMPARE(keeper()->fileName(), m_name);
        const Camera left = session().view().camera;
        m_window.click(u"projectAskSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keeper()->fileName(), u"other.truceline"_s, kPatience);
        QCOMPARE(readProject(file()).project->shown->view.camera, left);
        QVERIFY(session().view().camera != left);
    }

    void whatAnotherProgramHasWrittenIsAskedAbout()
    {
        saveAs();
        Project theirs = keeper()->project();
        theirs.layers.clear();
        theirs.shown->view.query.search = u"theirs"_s;
        saveProject(theirs, file());
        session().setCamera({{45.5, 40}, 8});
        m_window.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"projectConflictSave"_s), kPatience);
        QCOMPARE(readProject(file()).project->shown->view.query.search, u"theirs"_s);
        m_window.click(u"projectConflictSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!keeper()->isUnsaved(), kPatience);
        QCOMPARE(readProject(file()).project->shown->view.query.search, QString());
    }

    void aMissingFileIsAskedFor()
    {
        QVERIFY(m_window.drop(at(u"data/mine.geojsonl"_s)));
        saveAs();
        session().setScene(buildScene(loadAtlas(shippedAtlas()).atlas));
        keeper()->forget();
        QVERIFY(QDir().rename(at(u"data"_s), at(u"moved"_s)));
        QVERIFY(m_window.drop(at(m_name)));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"projectMissing"_s), kPatience);
        auto* dialog = m_window.window()->findChild<QObject*>(u"projectFind"_s);
        QVERIFY(dialog);
        m_window.click(u"projectFindFile"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->property("visible").toBool(), kPatience);
        QMetaObject::invokeMethod(dialog, "close"); // Qt's own dialogs take no keys of a test
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->property("visible").toBool(), kPatience);
        keeper()->find(QUrl::fromLocalFile(at(u"moved/mine.geojsonl"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"projectMissing"_s), kPatience);
        QVERIFY(session().scene()->atlas->indexOf(u"mine") >= 0);
        QVERIFY(keeper()->isUnsaved());
    }

    void theListIsCleared()
    {
        saveAs();
        m_window.click(u"menuButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"entry:recentMenu"_s), kPatience);
        m_window.click(u"entry:recentMenu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"clearRecent"_s), kPatience);
        m_window.click(u"clearRecent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"clearRecent"_s), kPatience);
        QCOMPARE(QSettings().value("files/recent").toStringList(), QStringList());
    }

    void whatAnEarlierRunLeftIsOffered()
    {
        QVERIFY(QDir().mkpath(Rescue::folder()));
        Project left = keeper()->project();
        left.layers.clear();
        left.shown->view.query.search = u"left behind"_s;
        QCOMPARE(saveProject(left, Rescue::folder() + u"/unsaved-1.truceline"_s).error, QString());
        Q_EMIT keeper()->recoverableChanged();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"projectRecovery"_s), kPatience);
        m_window.click(u"projectRecover"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session().view().query.search, u"left behind"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"projectRecovery"_s), kPatience);
        QVERIFY(!QFile::exists(Rescue::folder() + u"/unsaved-1.truceline"_s));
    }

private:
    Session& session() { return m_window.session(); }
    ProjectKeeper* keeper() { return m_window.window()->findChild<ProjectKeeper*>(); }
    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString file() const { return at(m_name); }

    /// Saves under the proposed name, by key.
    void saveAs()
    {
        m_name = keeper()->suggestedFileName();
        QVERIFY(m_window.saveInto(m_folder->path(), u"projectFile"_s,
            [this] { m_window.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); }));
        QTRY_VERIFY_WITH_TIMEOUT(!keeper()->isSaving() && QFile::exists(file()), kPatience);
        QCOMPARE(keeper()->fileName(), m_name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name; ///< of the project's file
    WindowFixture m_window;
};

QTEST_MAIN(WindowProjectTest)
#include "window_project_test.moc"
