// SPDX-License-Identifier: MIT
#include "export/animation.h"
#include "export/composition.h"
#include "export/sheetwriter.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

Window days(QDate first, QDate last, Mode mode = Mode::Window)
{
    return {mode, {toDay(first), toDay(last) + 1}};
}

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

class AnimationTest : public QObject {
    Q_OBJECT

private:
    ScenePtr m_scene;

    SheetRecord record(const Window& window, const Sheet& sheet) const
    {
        View view;
        view.camera = fitted(m_scene->atlas->home, mapSize(sheet));
        view.query.window = window;
        return SheetWriter(m_scene).record(view, sheet, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QVERIFY(load.atlas);
        m_scene = buildScene(load.atlas);
    }

    void framesAreCalendarUnitsCutToTheSpan_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("count");
        QTest::addColumn<Window>("first");
        QTest::addColumn<Window>("last");
        QTest::newRow("day") << int(Step::Day) << 45 << days({2020, 9, 27}, {2020, 9, 27})
                             << days({2020, 11, 10}, {2020, 11, 10});
        QTest::newRow("week") << int(Step::Week) << 8 << days({2020, 9, 27}, {2020, 9, 27})
                              << days({2020, 11, 9}, {2020, 11, 10});
        QTest::newRow("month") << int(Step::Month) << 3 << days({2020, 9, 27}, {2020, 9, 30})
                               << days({2020, 11, 1}, {2020, 11, 10});
        QTest::newRow("year") << int(Step::Year) << 1 << days({2020, 9, 27}, {2020, 11, 10})
                              << days({2020, 9, 27}, {2020, 11, 10});
    }
    void framesAreCalendarUnitsCutToTheSpan()
    {
        QFETCH(int, step);
        const std::vector<Window> windows = frameWindows(days({2020, 9, 27}, {2020, 11, 10}), Step(step));
        QTEST(int(windows.size()), "count");
        QTEST(windows.front(), "first");
        QTEST(windows.back(), "last");
        for (std::size_t i = 1; i < windows.size(); ++i)
            QCOMPARE(windows[i].chosen.first, windows[i - 1].chosen.end);
    }

    void cumulativeFramesStayCumulative()
    {
        const auto windows = frameWindows(days({2020, 9, 27}, {2020, 9, 29}, Mode::Cumulative), Step::Day);
        QCOMPARE(windows.size(), std::size_t(3));
        for (const Window& window : windows)
            QCOMPARE(window.mode, Mode::Cumulative);
        QCOMPARE(windows[1].span().last(), toDay({2020, 9, 28}));
    }

    void mp4HasEveryFrameAtASteadyPace()
    {
        const SheetRecord about = record(days({2022, 9, 10}, {2022, 9, 16}), {.size = {321, 241}});
        QString error;
        QList<double> parts;
        const auto progress = [&](double part) {
            parts << part;
            return true;
        };
        const QByteArray mp4 = animationBytes(*m_scene, about, Step::Day, u"mp4"_s, progress, error);
        QCOMPARE(error, QString());
        QCOMPARE(mp4.sliced(4, 4), QByteArray("ftyp"));
        QVERIFY(mp4.contains("avc1"));
        QCOMPARE(number(mp4, mp4.indexOf("stsz") + 12), 7U); // samples
        QCOMPARE(number(mp4, mp4.indexOf("stts") + 8), 1U); // durations that occur
        QVERIFY(!parts.isEmpty() && std::ranges::is_sorted(parts) && parts.last() < 1);
    }

    void webpHasEveryFrame()
    {
        const SheetRecord about = record(days({2022, 9, 12}, {2022, 9, 15}), {.size = {320, 240}});
        QString error;
        const QByteArray webp = animationBytes(*m_scene, about, Step::Day, u"webp"_s, {}, error);
        QCOMPARE(error, QString());
        QCOMPARE(webp.count("ANMF"), 4);
    }

    void animationsCarryTheView_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : animationEndings())
            QTest::newRow(qPrintable(ending)) << ending;
    }
    void animationsCarryTheView()
    {
        QFETCH(QString, ending);
        const SheetRecord about = record(days({2022, 9, 12}, {2022, 9, 15}), {.size = {320, 240}});
        QString error;
        const QByteArray bytes = animationBytes(*m_scene, about, Step::Day, ending, {}, error);
        QCOMPARE(error, QString());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a."_s + ending));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(isSavedView(file.fileName()));
        const auto read = readSavedView(file.fileName(), error);
        QVERIFY(read && *read == about.saved);
    }

    void stoppedAnimationGivesNothing()
    {
        const SheetRecord about = record(days({2022, 1, 1}, {2022, 12, 31}), {.size = {160, 120}});
        QString error;
        int calls = 0;
        const auto stop = [&](double) { return ++calls < 2; };
        QVERIFY(animationBytes(*m_scene, about, Step::Day, u"mp4"_s, stop, error).isEmpty());
        QCOMPARE(error, QString());
        QCOMPARE(calls, 2);
    }
};

QTEST_MAIN(AnimationTest)
#include "animation_test.moc"
