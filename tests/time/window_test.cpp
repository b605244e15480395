// SPDX-License-Identifier: MIT
#include "time/window.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace truceline;

namespace {

constexpr int kDays = 8;

/// A date text that means the days from first to last of the days 0 … kDays - 1; or none, for an open end.
std::optional<DateText> dateText(QRandomGenerator& random)
{
    if (random.bounded(5) == 0)
        return {};
    const int a = random.bounded(kDays);
    const int b = random.bounded(kDays);
    return DateText{{std::min(a, b), std::max(a, b) + 1}, false};
}

/// Every pair of first and last day that start and end may mean. Open ends lie a day outside the days in use.
std::vector<std::pair<int, int>> meanings(const std::optional<DateText>& start, const std::optional<DateText>& end)
{
    const Span starts = start ? start->span : Span{-1, 0};
    const Span ends = end ? end->span : Span{kDays, kDays + 1};
    std::vector<std::pair<int, int>> result;
    for (int first = starts.first; first < starts.end; ++first) {
        for (int last = std::max(first, ends.first); last < ends.end; ++last)
            result.emplace_back(first, last);
    }
    return result;
}

Window randomWindow(QRandomGenerator& random, Mode mode)
{
    const int a = random.bounded(kDays);
    const int b = random.bounded(kDays);
    return {mode, {std::min(a, b), std::max(a, b) + 1}};
}

Match judged(bool all, bool any)
{
    return all ? Match::Certain : any ? Match::Possible : Match::Out;
}

constexpr std::array kModes{Mode::Day, Mode::Window, Mode::Cumulative};

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItsModeSays()
    {
        const Span chosen{10, 20};
        QCOMPARE(Window(Mode::Day, chosen).span(), Span(19, 20));
        QCOMPARE(Window(Mode::Window, chosen).span(), chosen);
        QCOMPARE(Window(Mode::Cumulative, chosen).span(), Span(kOpenStart, 20));
        QCOMPARE(Window(Mode::Cumulative, chosen).lastDay(), 19);
    }

    void withoutAnEndShowsWhatHasNotEnded()
    {
        for (const Mode mode : {Mode::Day, Mode::Cumulative}) {
            const Window window{mode, {}};
            QCOMPARE(matchState(toDates(DateText{{3, 4}, false}, {}), window), Match::Certain);
            QCOMPARE(matchState(toDates({}, DateText{{3, 4}, false}), window), Match::Out);
        }
        QCOMPARE(Window(Mode::Cumulative, {}).span(), Span());
    }

    // An incident happened on some day that its text may mean.
    void incidentsAgreeWithEveryDayTheyMayMean()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20000; ++round) {
            const Window window = randomWindow(random, kModes[std::size_t(round) % kModes.size()]);
            const int a = random.bounded(kDays);
            const Span incident{a, a + 1 + random.bounded(kDays)};
            bool all = true;
            bool any = false;
            for (Day day = incident.first; day < incident.end; ++day) {
                const bool shown = window.mode == Mode::Day ? day == window.chosen.last()
                    : window.mode == Mode::Window           ? window.chosen.contains(day)
                                                            : day <= window.chosen.last();
                all = all && shown;
                any = any || shown;
            }
            QCOMPARE(matchIncident(incident, window.span()), judged(all, any));
        }
    }

    // A state lasted from some day that its start may mean to some day that its end may mean.
    void statesAgreeWithEveryPairOfEndsTheyMayMean()
    {
        QRandomGenerator random(2);
        int certain = 0;
        int possible = 0;
        for (int round = 0; round < 20000; ++round) {
            const Window window = randomWindow(random, kModes[std::size_t(round) % kModes.size()]);
            const auto start = dateText(random);
            const auto end = dateText(random);
            const auto lives = meanings(start, end);
            if (lives.empty())
                continue;
            const int first = window.mode == Mode::Window ? window.chosen.first : window.chosen.last();
            const int last = window.chosen.last();
            const auto shown = [first, last](
                                   std::pair<int, int> life) { return life.first <= last && life.second >= first; };
            const Match expected = judged(std::ranges::all_of(lives, shown), std::ranges::any_of(lives, shown));
            QCOMPARE(matchState(toDates(start, end), window), expected);
            certain += expected == Match::Certain;
            possible += expected == Match::Possible;
        }
        QVERIFY(certain > 1000 && possible > 1000);
    }
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
