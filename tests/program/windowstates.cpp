// SPDX-License-Identifier: MIT
#include "windowstates.h"

#include "ui/figuresmodel.h"
#include "ui/lessoneditor.h"
#include "ui/projectkeeper.h"
#include "ui/releasecomparison.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

void await(const std::function<bool()>& isReached)
{
    if (!QTest::qWaitFor(isReached, 20'000))
        qFatal("a state of the window is not reached");
}

} // namespace

QStringList WindowStates::all()
{
    return {u"opening"_s, u"incident"_s, u"campaign"_s, u"area"_s, u"list"_s, u"claims"_s, u"board"_s, u"rivals"_s,
        u"table"_s, u"figures"_s, u"search"_s, u"keys"_s, u"messages"_s, u"day"_s, u"cumulative"_s, u"export"_s,
        u"viewpoints"_s, u"dates"_s, u"measure"_s, u"comparison"_s, u"changes"_s, u"story"_s, u"answer"_s, u"menu"_s,
        u"names"_s, u"classroom"_s, u"lesson"_s, u"chapter"_s, u"import"_s, u"style"_s, u"missing"_s, u"overview"_s,
        u"speaker"_s, u"lesson menu"_s, u"second of the tour"_s, u"third of the tour"_s};
}

void WindowStates::enter(const QString& state)
{
    if (state == "incident"_L1)
        m_fixture.session().setSelected(m_fixture.incident(u"2022-09-13-jermuk"_s));
    if (state == "campaign"_L1)
        m_fixture.session().setSelected(m_fixture.incident(u"2022-09-13-campaign"_s));
    if (state == "area"_L1)
        m_fixture.session().setSelected(m_fixture.session().scene()->atlas->find(u"nk_1994"));
    if (state == "list"_L1)
        m_fixture.key(Qt::Key_2, Qt::ControlModifier);
    if (state == "claims"_L1)
        m_fixture.key(Qt::Key_3, Qt::ControlModifier);
    if (state == "board"_L1)
        m_fixture.key(Qt::Key_4, Qt::ControlModifier);
    if (state == "table"_L1)
        m_fixture.key(Qt::Key_5, Qt::ControlModifier);
    if (state == "figures"_L1) {
        m_fixture.key(Qt::Key_6, Qt::ControlModifier);
        const auto* figures = m_fixture.window()->findChild<FiguresModel*>();
        await([figures] { return !figures->totals().isEmpty(); });
    }
    if (state == "rivals"_L1) {
        m_fixture.session().setSelected(m_fixture.incident(u"2022-09-13-campaign"_s));
        m_fixture.key(Qt::Key_4, Qt::ControlModifier);
    }
    if (state == "keys"_L1) {
        m_fixture.key(Qt::Key_F1);
        await([this] { return m_fixture.isShown(u"keysHelpText"_s); });
    }
    if (state == "search"_L1) {
        m_fixture.key(Qt::Key_F, Qt::ControlModifier);
        m_fixture.type(u"je"_s);
        await([this] { return m_fixture.isShown(u"searchResults"_s); });
        await([this] { return m_fixture.item(u"searchResults"_s)->property("count").toInt() > 0; });
    }
    if (state == "messages"_L1)
        m_fixture.session().open({QUrl(u"https://example.org/map.geojson"_s)});
    if (state == "import"_L1) {
        m_fixture.session().open({QUrl::fromLocalFile(QFINDTESTDATA("../files/import/acled-monadic.csv"))});
        await([this] { return m_fixture.isShown(u"importPanel"_s); });
    }
    if (state == "missing"_L1) {
        Project project;
        project.layers.resize(2);
        for (ProjectLayer& layer : project.layers) {
            layer.info.id = QString::number(&layer - project.layers.data());
            layer.file.path = m_folder.filePath(u"incidents-of-last-week-which-went-%1.geojson"_s.arg(layer.info.id));
        }
        const QString path = m_folder.filePath(u"border.truceline"_s);
        saveProject(project, path);
        m_fixture.session().open({QUrl::fromLocalFile(path)});
        await([this] { return m_fixture.isShown(u"projectMissing"_s); });
    }
    if (state == "style"_L1) {
        m_fixture.session().open({QUrl::fromLocalFile(QFINDTESTDATA("../files/formats/events.geojson"))});
        await([this] { return m_fixture.isShown(u"layerMenu:events"_s); });
        m_fixture.click(u"layerMenu:events"_s);
        await([this] { return m_fixture.isShown(u"styleLayer"_s); });
        m_fixture.click(u"styleLayer"_s);
        await([this] { return m_fixture.isShown(u"styleSymbol"_s); });
    }
    if (state == "export"_L1) {
        m_fixture.key(Qt::Key_E, Qt::ControlModifier);
        m_fixture.click(u"exportForm:1"_s);
    }
    if (state == "viewpoints"_L1)
        m_fixture.key(Qt::Key_C);
    if (state == "dates"_L1)
        m_fixture.key(Qt::Key_C, Qt::ShiftModifier);
    if (state == "day"_L1)
        m_fixture.click(u"mode:0"_s);
    if (state == "cumulative"_L1)
        m_fixture.click(u"mode:2"_s);
    if (state == "measure"_L1) {
        m_fixture.key(Qt::Key_M);
        for (const Qt::Key direction : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
            m_fixture.key(Qt::Key_Space);
            m_fixture.key(direction, Qt::ShiftModifier);
        }
        m_fixture.key(Qt::Key_U); // minutes and seconds are the longest form
    }
    if (state == "story"_L1 || state == "answer"_L1 || state == "overview"_L1 || state == "speaker"_L1)
        m_fixture.key(Qt::Key_F5);
    if (state == "overview"_L1) {
        m_fixture.click(u"storyOverview"_s);
        await([this] { return m_fixture.isShown(u"storyChapters"_s); });
    }
    if (state == "speaker"_L1) {
        m_fixture.key(Qt::Key_F6);
        await([this] { return speaker()->isExposed(); });
    }
    if (state == "answer"_L1) {
        m_fixture.key(Qt::Key_PageDown);
        m_fixture.key(Qt::Key_A);
    }
    if (state == "lesson"_L1 || state == "chapter"_L1 || state == "lesson menu"_L1)
        m_fixture.key(Qt::Key_L, Qt::ControlModifier);
    if (state == "chapter"_L1)
        m_fixture.key(Qt::Key_Return, Qt::ControlModifier);
    if (state == "lesson menu"_L1)
        m_fixture.click(u"lessonMenu"_s);
    if (state == "second of the tour"_L1 || state == "third of the tour"_L1) {
        m_fixture.key(Qt::Key_F1);
        await([this] { return m_fixture.isShown(u"keysHelpTour"_s); });
        m_fixture.click(u"keysHelpTour"_s);
        await([this] { return m_fixture.isShown(u"hintNext"_s) && !m_fixture.isShown(u"keysHelpTour"_s); });
        m_fixture.click(u"hintNext"_s);
    }
    if (state == "third of the tour"_L1)
        m_fixture.click(u"hintNext"_s);
    if (state == "classroom"_L1)
        m_fixture.key(Qt::Key_F11);
    if (state == "menu"_L1)
        m_fixture.click(u"menuButton"_s);
    if (state == "names"_L1)
        m_fixture.click(u"namesButton"_s);
    if (state == "comparison"_L1 || state == "changes"_L1)
        compare();
    if (state == "changes"_L1)
        m_fixture.click(u"comparisonTable"_s);
}

QWindow* WindowStates::speaker() const
{
    return m_fixture.window()->findChild<QWindow*>(u"speakerWindow"_s);
}

/// The shipped incidents beside another release of them.
void WindowStates::compare()
{
    QFile file(shippedAtlas() + u"/incidents.geojson"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read");
    QFile other(m_folder.filePath(u"incidents-of-last-week.geojson"_s));
    if (!other.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    other.write(
        file.readAll().replace("\"type\":\"shelling\"", "\"type\":\"clash\"").replace("2022-09-13-sotk", "sotk"));
    other.close();
    auto* comparison = m_fixture.window()->findChild<ReleaseComparison*>();
    comparison->compare(u"incidents"_s, QUrl::fromLocalFile(other.fileName()));
    await([comparison] { return !comparison->isBusy(); });
}

void WindowStates::leave(const QString& state)
{
    m_fixture.window()->findChild<ReleaseComparison*>()->close();
    if (state == "missing"_L1) {
        auto* keeper = m_fixture.window()->findChild<ProjectKeeper*>();
        while (keeper->absent() > 0)
            keeper->leaveOut();
        keeper->forget();
    }
    if (state == "chapter"_L1) {
        auto* editor = m_fixture.window()->findChild<LessonEditor*>();
        editor->forget();
        editor->startNew();
    }
    if (state == "measure"_L1) {
        m_fixture.key(Qt::Key_U);
        m_fixture.key(Qt::Key_U);
    }
    if (state == "speaker"_L1) {
        speaker()->close();
        m_fixture.window()->requestActivate();
        await([this] { return m_fixture.window()->isActive(); });
    }
    m_fixture.key(Qt::Key_Escape);
    m_fixture.key(Qt::Key_Escape);
    m_fixture.key(Qt::Key_1, Qt::ControlModifier);
    if (state == "search"_L1)
        m_fixture.item(u"searchBox"_s)->setProperty("text", QString());
}
