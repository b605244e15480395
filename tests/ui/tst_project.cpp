// SPDX-License-Identifier: MIT
#include "atlasfixture.h"
#include "ui/projectkeeper.h"
#include "ui/recentfiles.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds
constexpr auto kLine = R"({"type":"Feature","properties":{"id":"a","start":"2021-01"},)"
                       R"("geometry":{"type":"Point","coordinates":[46,40]}})";

/// What a person on one computer has: a window's session with its project and the files opened last.
struct Desk {
    explicit Desk(const ScenePtr& scene)
    {
        session.setScene(scene);
        session.setMapSize({1000, 700});
        keeper.setSession(&session);
        recent.setSession(&session);
    }

    bool open(const QString& path)
    {
        session.open({QUrl::fromLocalFile(path)});
        return rest();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !session.isLoading() && !keeper.isSaving(); }, kPatience);
    }
    bool save(const QString& path = {})
    {
        const QSignalSpy saved(&keeper, &ProjectKeeper::saved);
        keeper.save(path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path));
        return QTest::qWaitFor([&saved] { return !saved.isEmpty(); }, kPatience);
    }
    bool has(const QString& layer) const { return session.scene()->atlas->indexOf(layer) >= 0; }
    void showDay(int day) { session.setWindow({Mode::Day, daySpan(toDay({2021, 6, day}))}); }

    Session session;
    ProjectKeeper keeper;
    RecentFiles recent;
};

} // namespace

/// A window's work as a project: saved, opened elsewhere, in two windows, without some of its files, after a crash.
class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(u"Truceline"_s);
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
        write(u"data/one.geojsonl"_s);
        write(u"data/two.geojsonl"_s);
        write(u"data/three.geojsonl"_s);
    }

    void whatIsSavedComesBack()
    {
        View made;
        {
            Desk desk(m_atlas.scene());
            QVERIFY(desk.keeper.fileName().isEmpty() && !desk.keeper.isUnsaved());
            QVERIFY(desk.open(at(u"data/one.geojsonl"_s)));
            desk.session.setLayerVisible(u"one"_s, false);
            desk.session.setFilters({{u"type"_s, u"shelling"_s}});
            desk.session.setNames(static_cast<int>(Names::AzForm));
            desk.session.setCamera({{46.25, 39.9}, 9.5});
            desk.showDay(5);
            made = desk.session.view();
            QVERIFY(desk.save(at(u"work.truceline"_s)));
            QCOMPARE(desk.keeper.fileName(), u"work.truceline"_s);
            QVERIFY(!desk.keeper.isUnsaved());
        }
        Desk desk(buildScene(loadAtlas(shippedAtlas()).atlas));
        QVERIFY(desk.open(at(u"work.truceline"_s)));
        QCOMPARE(desk.session.title(), u"Test atlas"_s); // the project's own
        QVERIFY(desk.has(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.view() == made, kPatience);
        QVERIFY(!desk.keeper.isUnsaved());
        QCOMPARE(desk.keeper.fileName(), u"work.truceline"_s);
    }

    void changesAreNoticed_data()
    {
        QTest::addColumn<std::function<void(Desk&)>>("change");
        const auto row = [](const char* name, const std::function<void(Desk&)>& change) {
            QTest::newRow(name) << change;
        };
        row("days", [](Desk& desk) { desk.showDay(6); });
        row("place", [](Desk& desk) { desk.session.setCamera({{46.5, 39.5}, 9}); });
        row("layer", [](Desk& desk) { desk.session.setLayerVisible(u"places"_s, false); });
        row("search", [](Desk& desk) { desk.session.setSearch(u"Beta"_s); });
        row("file", [this](Desk& desk) { desk.open(at(u"data/one.geojsonl"_s)); });
    }
    void changesAreNoticed()
    {
        QFETCH(const std::function<void(Desk&)>, change);
        Desk desk(m_atlas.scene());
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        const QSignalSpy changed(&desk.keeper, &ProjectKeeper::changed);
        change(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.keeper.isUnsaved(), kPatience);
        QVERIFY(!changed.isEmpty());
        QVERIFY(desk.save());
        QVERIFY(!desk.keeper.isUnsaved());
    }

    void whatIsTheWindowsOwnIsNoChange()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        desk.session.setMapSize({700, 600});
        desk.session.setLanguage(u"hy"_s);
        desk.session.setAppearance(static_cast<int>(Appearance::Dark));
        desk.session.setSelected({1, 0});
        desk.session.setMapSize({650, 600});
        QVERIFY(!desk.keeper.isUnsaved());
        desk.keeper.setPaused(true); // a story
        desk.showDay(6);
        QVERIFY(!desk.keeper.isUnsaved());
        desk.keeper.setPaused(false);
        desk.showDay(7);
        QVERIFY(desk.keeper.isUnsaved());
        desk.session.setLanguage(u"en"_s);
    }

    void aChangeThatTakesRoomFromTheMapIsOne()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        connect(&desk.session, &Session::queryChanged, this, [&desk] { desk.session.setMapSize({1000, 650}); });
        desk.showDay(6);
        QVERIFY(desk.keeper.isUnsaved());
    }

    void anotherMapShowsTheSamePlace()
    {
        Desk desk(m_atlas.scene());
        desk.session.setCamera({{46.25, 39.9}, 9});
        const GeoBox made = desk.session.shownBox();
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        Desk other(m_atlas.scene());
        other.session.setMapSize({600, 500});
        QVERIFY(other.open(at(u"work.truceline"_s)));
        const GeoBox box = Viewport(other.session.view().camera, {600, 500}).box();
        QVERIFY(box.west <= made.west + 1e-9 && box.east >= made.east - 1e-9);
        QVERIFY(!other.keeper.isUnsaved());
    }

    void twoWindowsDoNotWriteOverEachOther()
    {
        Desk one(m_atlas.scene());
        QVERIFY(one.save(at(u"work.truceline"_s)));
        Desk other(m_atlas.scene());
        QVERIFY(other.open(at(u"work.truceline"_s)));
        other.showDay(6);
        QVERIFY(other.save());
        one.showDay(7);
        const QSignalSpy elsewhere(&one.keeper, &ProjectKeeper::changedElsewhere);
        one.keeper.save();
        QTRY_COMPARE_WITH_TIMEOUT(elsewhere.size(), 1, kPatience);
        QVERIFY(one.keeper.isUnsaved());
        QCOMPARE(dayIn(u"work.truceline"_s), 6);
        const QSignalSpy saved(&one.keeper, &ProjectKeeper::saved);
        one.keeper.overwrite();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
        QCOMPARE(dayIn(u"work.truceline"_s), 7);
        QVERIFY(one.save()); // it is one's own again
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk(m_atlas.scene());
        const QSignalSpy failed(&desk.keeper, &ProjectKeeper::failed);
        desk.keeper.save(QUrl::fromLocalFile(u"/proc/nowhere/a.truceline"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(desk.session.messages().last().contains(u"a.truceline"_s));
        QVERIFY(desk.keeper.fileName().isEmpty());
    }

    void missingFilesAreFoundTogether()
    {
        QVERIFY(makeProjectWithout(u"data"_s, u"moved"_s));
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(at(u"work.truceline"_s)));
        QCOMPARE(desk.keeper.absent(), 2);
        QCOMPARE(desk.keeper.absentName(), u"one.geojsonl"_s);
        QCOMPARE(desk.keeper.absentFolder(), at(u"data"_s));
        QCOMPARE(desk.session.messages(), QStringList()); // asked for, which says enough
        desk.showDay(8);
        desk.keeper.find(QUrl::fromLocalFile(at(u"moved/one.geojsonl"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.keeper.absent(), 0);
        QVERIFY(desk.has(u"one"_s) && desk.has(u"two"_s));
        QCOMPARE(desk.session.view().query.window.chosen, daySpan(toDay({2021, 6, 8}))); // as it was shown
        QVERIFY(desk.keeper.isUnsaved());
        QVERIFY(desk.save());
        Desk later(m_atlas.scene());
        QVERIFY(later.open(at(u"work.truceline"_s)));
        QCOMPARE(later.keeper.absent(), 0);
    }

    void missingFilesAreKeptOrLeftOut()
    {
        QVERIFY(makeProjectWithout(u"data"_s, u"moved"_s));
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(at(u"work.truceline"_s)));
        QVERIFY(!desk.keeper.isUnsaved());
        desk.keeper.leaveOut();
        QCOMPARE(desk.keeper.absentName(), u"two.geojsonl"_s);
        QVERIFY(desk.keeper.isUnsaved());
        QVERIFY(desk.save());
        const Project saved = *readProject(at(u"work.truceline"_s)).project;
        QCOMPARE(saved.layers.size(), std::size_t(1)); // which was never there, and is not lost
        QCOMPARE(saved.layers[0].info.id, u"two"_s);
        QVERIFY(QDir().rename(at(u"moved"_s), at(u"data"_s)));
        Desk later(m_atlas.scene());
        QVERIFY(later.open(at(u"work.truceline"_s)));
        QCOMPARE(later.keeper.absent(), 0);
        QVERIFY(later.has(u"two"_s) && !later.has(u"one"_s));
    }

    void anotherFileDoesNotTakeThePlaceOfAMissingOne()
    {
        QVERIFY(makeProjectWithout(u"data"_s, u"moved"_s));
        Desk desk(m_atlas.scene());
        QVERIFY(desk.open(at(u"work.truceline"_s)));
        QVERIFY(desk.open(m_atlas.write(u"one.geojsonl"_s, kLine))); // beside the atlas's own files
        QVERIFY(desk.save());
        QVERIFY(QDir().rename(at(u"moved"_s), at(u"data"_s)));
        Desk later(m_atlas.scene());
        QVERIFY(later.open(at(u"work.truceline"_s)));
        QCOMPARE(later.keeper.absent(), 0);
        QCOMPARE(later.session.scene()->atlas->layers.size(), m_atlas.scene()->atlas->layers.size() + 3);
    }

    void aMissingAtlasIsFound()
    {
        const AtlasFixture atlas;
        Desk desk(atlas.scene());
        QVERIFY(desk.open(at(u"data/one.geojsonl"_s)) && desk.save(at(u"work.truceline"_s)));
        const QString moved = at(u"atlas"_s);
        QVERIFY(QDir().rename(atlas.folder(), moved));
        Desk other(m_atlas.scene());
        QVERIFY(other.open(at(u"work.truceline"_s)));
        QVERIFY(other.keeper.absentKind() == ProjectKeeper::AtlasFolder && other.has(u"one"_s));
        QCOMPARE(other.keeper.absentFolder(), QFileInfo(atlas.folder()).path());
        QVERIFY(!other.keeper.isUnsaved());
        other.keeper.find(QUrl::fromLocalFile(moved));
        QVERIFY(other.rest());
        QCOMPARE(other.keeper.absent(), 0);
        QCOMPARE(other.session.title(), u"Test atlas"_s);
        QVERIFY(other.has(u"one"_s));
    }

    void aBrokenProjectTakesNothingAway()
    {
        Desk desk(m_atlas.scene());
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        const ScenePtr before = desk.session.scene();
        QVERIFY(desk.open(m_atlas.write(u"newer.truceline"_s, R"({"truceline project":9,"version":"9.9"})")));
        QCOMPARE(desk.session.messages().size(), 1);
        QVERIFY(desk.session.messages()[0].contains(u"9.9"_s));
        QCOMPARE(desk.session.scene(), before);
        QCOMPARE(desk.keeper.fileName(), u"work.truceline"_s);
    }

    void whatIsNotSavedIsThereAtTheNextStart()
    {
        {
            Desk desk(m_atlas.scene());
            QVERIFY(desk.open(at(u"data/one.geojsonl"_s)) && desk.save(at(u"work.truceline"_s)));
            QVERIFY(unsavedFiles().isEmpty());
            desk.showDay(9);
            QTRY_COMPARE_WITH_TIMEOUT(unsavedFiles(), QStringList(u"unsaved.truceline"_s), kPatience);
        }
        Desk desk(m_atlas.scene());
        QVERIFY(desk.keeper.isRecoverable() && desk.keeper.fileName().isEmpty());
        desk.keeper.recover();
        QVERIFY(desk.rest());
        QVERIFY(desk.has(u"one"_s));
        QCOMPARE(desk.session.view().query.window.chosen, daySpan(toDay({2021, 6, 9})));
        QCOMPARE(desk.keeper.fileName(), u"work.truceline"_s); // which it belongs to
        QVERIFY(desk.keeper.isUnsaved() && !desk.keeper.isRecoverable());
        QVERIFY(desk.recent.paths().first().endsWith("data/one.geojsonl"_L1)); // nobody opened the other file
        QTRY_COMPARE_WITH_TIMEOUT(unsavedFiles(), QStringList(u"unsaved.truceline"_s), kPatience);
        QVERIFY(desk.save());
        QTRY_VERIFY_WITH_TIMEOUT(unsavedFiles().isEmpty(), kPatience);
    }

    void filesAddedToNoProjectAreKeptToo()
    {
        {
            Desk desk(m_atlas.scene());
            desk.showDay(9);
            QVERIFY(desk.open(at(u"data/one.geojsonl"_s)));
            QTRY_VERIFY_WITH_TIMEOUT(!unsavedFiles().isEmpty(), kPatience);
        }
        {
            Desk desk(m_atlas.scene());
            desk.keeper.recover();
            QVERIFY(desk.rest() && desk.has(u"one"_s));
            QVERIFY(desk.keeper.fileName().isEmpty() && !desk.keeper.isUnsaved());
            desk.keeper.forget(); // the window was closed
        }
        QVERIFY(unsavedFiles().isEmpty());
    }

    void whatNobodyWantsIsThrownAway()
    {
        {
            Desk desk(m_atlas.scene());
            QVERIFY(desk.open(at(u"data/one.geojsonl"_s)));
            QTRY_VERIFY_WITH_TIMEOUT(!unsavedFiles().isEmpty(), kPatience);
        }
        Desk desk(m_atlas.scene());
        desk.keeper.discardRecoverable();
        QVERIFY(!desk.keeper.isRecoverable());
        QTRY_VERIFY_WITH_TIMEOUT(unsavedFiles().isEmpty(), kPatience);
    }

    void theLastTenFilesAreRemembered()
    {
        Desk desk(m_atlas.scene());
        for (int i = 0; i < 12; ++i)
            desk.recent.add(at(u"file-%1.csv"_s.arg(i)));
        QVERIFY(desk.open(at(u"data/one.geojsonl"_s)) && desk.open(m_atlas.folder()));
        QVERIFY(desk.open(at(u"nothing-there.csv"_s))); // which cannot be opened
        QVERIFY(desk.save(at(u"work.truceline"_s)));
        desk.recent.add(at(u"file-11.csv"_s));
        const QStringList paths = desk.recent.paths();
        QCOMPARE(paths.size(), 10);
        QCOMPARE(paths.first(3), QStringList({at(u"file-11.csv"_s), m_atlas.folder(), at(u"data/one.geojsonl"_s)}));
        QVERIFY(desk.recent.isThere(paths[2]) && !desk.recent.isThere(paths[0]));
        QVERIFY(desk.recent.label(paths[0]).contains(u"not there"_s));
        const RecentFiles later;
        QCOMPARE(later.paths(), paths);
        desk.recent.clear();
        QCOMPARE(later.paths(), QStringList());
    }

private:
    QString at(const QString& name) const { return m_home->filePath(name); }

    void write(const QString& name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kLine) > 0);
    }

    QStringList unsavedFiles() const
    {
        return QDir(Rescue::folder()).entryList({u"unsaved*.truceline"_s}, QDir::Files);
    }

    /// The day of June 2021 that a saved project shows.
    int dayIn(const QString& name) const
    {
        const Day day = readProject(at(name)).project->shown->view.query.window.chosen.first;
        return day - toDay({2021, 6, 1}) + 1;
    }

    /// Saves a project with two files and moves their folder.
    bool makeProjectWithout(const QString& folder, const QString& moved)
    {
        Desk desk(m_atlas.scene());
        return desk.open(at(folder + u"/one.geojsonl"_s)) && desk.open(at(folder + u"/two.geojsonl"_s))
            && desk.save(at(u"work.truceline"_s)) && QDir().rename(at(folder), at(moved));
    }

    AtlasFixture m_atlas;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
