// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

namespace {

constexpr int kPatience = 20'000; // milliseconds

Day day(int year, int month, int dayOfMonth)
{
    return toDay(QDate(year, month, dayOfMonth));
}

} // namespace

/// The timeline bar, by mouse and keys.
class WindowTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.reset(); }
    void cleanup() { QCOMPARE(m_window.warnings(), QStringList()); }

    void titleSaysTheDate() { QCOMPARE(m_window.window()->title(), u"Truceline — 12–15 September 2022"_s); }

    void thumbsAreDragged()
    {
        const Span before = chosen();
        m_window.drag(m_window.at(u"lastThumb"_s), m_window.at(u"lastThumb"_s) + QPoint(90, 0));
        QCOMPARE(chosen().first, before.first);
        QVERIFY(chosen().end > before.end);
        const Span later = chosen();
        m_window.drag(m_window.at(u"firstThumb"_s), m_window.at(u"firstThumb"_s) - QPoint(90, 0));
        QVERIFY(chosen().first < later.first);
        QCOMPARE(chosen().end, later.end);
    }

    void thumbsAreMovedByKeys()
    {
        const Span before = chosen();
        m_window.item(u"lastThumb"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen(), Span(before.first, before.end + 1));
        m_window.item(u"firstThumb"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Left);
        QCOMPARE(chosen(), Span(before.first - 1, before.end + 1));
    }

    void theStretchBetweenTheThumbsIsDragged()
    {
        const Span before = chosen();
        m_window.drag(m_window.at(u"windowMiddle"_s), m_window.at(u"windowMiddle"_s) + QPoint(120, 0));
        QVERIFY(chosen().first > before.first);
        QCOMPARE(chosen().end - chosen().first, before.end - before.first);
    }

    void aClickOnTheHistogramJumpsThere()
    {
        const Span before = chosen();
        const QPoint there = m_window.at(u"windowMiddle"_s) - QPoint(300, 0);
        QTest::mouseClick(m_window.window(), Qt::LeftButton, {}, there);
        QVERIFY(chosen().end <= before.first);
        QCOMPARE(chosen().end - chosen().first, before.end - before.first);
    }

    void theWheelMagnifiesTheAxis()
    {
        const QQuickItem* middle = m_window.item(u"chosenDays"_s);
        const double before = middle->width();
        m_window.wheel(m_window.at(u"windowMiddle"_s), 240);
        QVERIFY(middle->width() > before);
        QCOMPARE(chosen(), Span(day(2022, 9, 12), day(2022, 9, 16)));
    }

    void playingMovesOnAndStops()
    {
        const Span before = chosen();
        m_window.click(u"play"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chosen().first > before.first, kPatience);
        m_window.click(u"play"_s);
        const Span stopped = chosen();
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, stopped.first + 1);
    }

    void spacePlaysBackwardsWhereThatIsChosen()
    {
        const Span before = chosen();
        choose(u"reverse"_s);
        m_window.key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(chosen().first < before.first, kPatience);
        m_window.key(Qt::Key_Space);
        choose(u"reverse"_s);
        const Span stopped = chosen();
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, stopped.first + 1);
    }

    void playingBeginsAgainAtTheEndWhereThatIsChosen()
    {
        const Span whole = session().scene()->atlas->span;
        choose(u"loop"_s);
        m_window.key(Qt::Key_Home);
        m_window.key(Qt::Key_End);
        m_window.key(Qt::Key_Left);
        m_window.key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(chosen().first < whole.first + 3650, kPatience);
        m_window.key(Qt::Key_Space);
        choose(u"loop"_s);
    }

    void keysStepAndJump()
    {
        const Span before = chosen();
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, before.first + 1);
        m_window.key(Qt::Key_Left);
        QCOMPARE(chosen(), before);
        m_window.key(Qt::Key_PageDown);
        QCOMPARE(chosen().first, before.first + 7);
        m_window.key(Qt::Key_PageUp);
        QCOMPARE(chosen(), before);
        m_window.key(Qt::Key_BracketRight);
        QCOMPARE(chosen(), daySpan(before.first));
        m_window.key(Qt::Key_Period);
        QVERIFY(chosen().last() > before.first);
        QVERIFY(session().selection().incidents.shown() > 0);
        m_window.key(Qt::Key_Comma);
        QVERIFY(session().selection().incidents.shown() > 0);
        m_window.key(Qt::Key_Home);
        QCOMPARE(chosen().first, session().scene()->atlas->span.first);
        m_window.key(Qt::Key_End);
        QCOMPARE(chosen().end, session().scene()->atlas->span.end);
    }

    void stepsAreOfTheChosenUnit()
    {
        const Span before = chosen();
        m_window.item(u"step"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Down);
        m_window.item(u"map"_s)->forceActiveFocus();
        m_window.click(u"step"_s);
        m_window.key(Qt::Key_Down);
        m_window.key(Qt::Key_Return);
        m_window.key(Qt::Key_Right);
        QCOMPARE(chosen().first, day(2022, 10, 12));
        m_window.click(u"stepBack"_s);
        QCOMPARE(chosen(), before);
        m_window.item(u"step"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_window.key(Qt::Key_Up);
        m_window.key(Qt::Key_Up);
        m_window.click(u"stepForward"_s);
        QCOMPARE(chosen().first, before.first + 1);
    }

    void modesAreChosen()
    {
        const int window = session().selection().incidents.shown();
        m_window.click(u"mode:2"_s);
        QVERIFY(!m_window.isShown(u"firstThumb"_s));
        QVERIFY(session().selection().incidents.shown() > window);
        m_window.click(u"mode:0"_s);
        QVERIFY(session().selection().incidents.shown() < window);
        m_window.drag(m_window.at(u"lastThumb"_s), m_window.at(u"lastThumb"_s) - QPoint(90, 0));
        QVERIFY(session().view().query.window.lastDay() < day(2022, 9, 15));
        m_window.click(u"mode:1"_s);
        QVERIFY(m_window.isShown(u"firstThumb"_s));
    }

    void aDateIsTyped()
    {
        m_window.click(u"firstDate"_s);
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"2022-09-13"_s);
        m_window.key(Qt::Key_Return);
        QCOMPARE(chosen().first, day(2022, 9, 13));
        QVERIFY(!m_window.isShown(u"dateProblem"_s));
        m_window.key(Qt::Key_A, Qt::ControlModifier);
        m_window.type(u"2022-02-30"_s);
        m_window.key(Qt::Key_Return);
        QCOMPARE(chosen().first, day(2022, 9, 13));
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"dateProblem"_s), kPatience);
        m_window.key(Qt::Key_Escape);
        m_window.key(Qt::Key_Escape);
        QCOMPARE(m_window.item(u"firstDate"_s)->property("text").toString(), u"2022-09-13"_s);
    }

    void theHistogramShowsWhereADataSetBegins() // last, since its layer stays
    {
        QVERIFY(!m_window.isShown(u"sourceBreaksNote"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"later.geojsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QByteArray day : {"2022-09-13", "2022-09-20"})
            file.write(R"({"type":"Feature","properties":{"start":"DAY","end":"DAY","type":"clash"},)"
                       R"("geometry":{"type":"Point","coordinates":[46,40]}})"_ba.replace("DAY", day)
                + '\n');
        file.close();
        session().open({QUrl::fromLocalFile(path)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(u"sourceBreak"_s), kPatience);
        QVERIFY(m_window.isShown(u"sourceBreaksNote"_s));
        const QString text = m_window.item(u"sourceBreak"_s)->property("modelData").toMap()[u"text"_s].toString();
        QCOMPARE(text, u"“later” begins: its first incident is of 13 September 2022"_s);
        const QQuickItem* thumb = m_window.item(u"firstThumb"_s);
        const double oneDay = m_window.at(u"sourceBreak"_s).x() - thumb->mapToScene({thumb->width(), 0}).x();
        QVERIFY2(oneDay > 0, qPrintable(QString::number(oneDay))); // the window begins on 12 September
        session().setLayerVisible(
            session().scene()->atlas->layers.at(std::size_t(layerCalled(u"later"_s)))->info.id, false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(u"sourceBreaksNote"_s), kPatience);
    }

private:
    Session& session() { return m_window.session(); }

    int layerCalled(const QString& title)
    {
        const auto& layers = session().scene()->atlas->layers;
        const auto found =
            std::ranges::find_if(layers, [&](const LayerPtr& layer) { return layer->info.title == title; });
        return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
    }
    Span chosen() const { return m_window.chosen(); }

    /// Switches a choice of the playback menu.
    void choose(const QString& name)
    {
        m_window.click(u"playbackMenuButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isShown(name), kPatience);
        const bool before = m_window.item(name)->property("checked").toBool();
        m_window.click(name);
        QCOMPARE(m_window.item(name)->property("checked").toBool(), !before);
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window.isShown(name), kPatience);
        m_window.item(u"map"_s)->forceActiveFocus();
    }

    WindowFixture m_window;
};

QTEST_MAIN(WindowTimeTest)
#include "window_time_test.moc"
