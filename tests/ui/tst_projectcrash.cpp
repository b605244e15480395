// SPDX-License-Identifier: MIT
#include "ui/projectkeeper.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// The project that was saved n-th: its search says so, and it is long enough to take some time to write.
Project numbered(int n)
{
    View view;
    view.camera = {{46, 40}, 8};
    view.query.window = {Mode::Day, daySpan(toDay({2021, 6, 5}))};
    view.query.search = QString::number(n);
    Project project;
    project.shown = savedView(view, {1000, 700}, {45, 39, 47, 41});
    for (int i = 0; i < 300; ++i) {
        ProjectLayer layer;
        layer.info.id = u"layer-%1"_s.arg(i);
        layer.file.path = u"/data/layer-%1.geojson"_s.arg(i);
        project.layers.push_back(layer);
    }
    return project;
}

/// The number of a whole project; −1 = it is none.
int numberOf(const QString& path)
{
    const ProjectFile file = readProject(path);
    const bool isWhole = file.project && file.findings.isEmpty() && file.project->shown
        && isSame(*file.project, numbered(file.project->shown->view.query.search.toInt()));
    return isWhole ? file.project->shown->view.query.search.toInt() : -1;
}

/// What is killed: saves and keeps projects as a window does, as fast as it can, and says each time what is saved.
int work(const QString& folder)
{
    Rescue rescue(kProjectEnding, std::chrono::milliseconds(1));
    for (int n = 0;; ++n) {
        const Project project = numbered(n);
        rescue.keep([project](const QString& path) { saveProject(project, path); });
        if (!saveProject(project, folder + u"/work.truceline"_s).error.isEmpty())
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
        QCoreApplication::processEvents();
    }
}

} // namespace

/// A program that ends at any moment leaves the project that was saved last.
class TestProjectCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedOutlivesTheProgram()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        const QString saved = home.filePath(u"work.truceline"_s);
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        int rescued = 0;
        for (int time = 0; time < 50; ++time) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, home.path()});
            QVERIFY(child.waitForReadyRead(kPatience)); // the first is saved
            QTest::qSleep(random.bounded(120));
            child.kill();
            QVERIFY(child.waitForFinished(kPatience));
            const QByteArrayList said = child.readAllStandardOutput().split('\n');
            const int last = said[said.size() - 2].toInt();
            const int number = numberOf(saved);
            QVERIFY2(number == last || number == last + 1, qPrintable(u"%1 after %2"_s.arg(number).arg(last)));

            Rescue rescue(kProjectEnding);
            if (const QString left = rescue.left(); !left.isEmpty()) {
                ++rescued;
                QVERIFY2(numberOf(left) >= 0, qPrintable(left));
                rescue.discardLeft();
            }
        }
        QVERIFY(rescued > 0);
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--work"_L1)
        return work(arguments.value(2));
    TestProjectCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectcrash.moc"
