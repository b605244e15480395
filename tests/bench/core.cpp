// SPDX-License-Identifier: MIT
//
// bench_core [FILE] [--first-map]: figures of opening, stepping, moving and asking the atlas that ships, or that plus a
// file as a layer, without a window. With --first-map it ends with the first map.
#include "data/search.h"
#include "opening.h"
#include "stopwatch.h"

#include <QGuiApplication>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 150;
constexpr int kMoves = 30;

/// The step of that number over all years.
View stepped(View view, Mode mode, int step)
{
    const Day last = kYears.first + Day(double(kYears.end - kYears.first - 1) * (step + 1) / (kSteps + 1));
    view.query.window = {mode, {std::max(kYears.first, last - 29), last + 1}};
    return view;
}

void stepping(const Scene& scene, const View& opening)
{
    Painting images(scene);
    for (const auto& [words, mode] : {std::pair(u"step, day"_s, Mode::Day),
             std::pair(u"step, window of 30 days"_s, Mode::Window), std::pair(u"step, cumulative"_s, Mode::Cumulative)})
        print(words, timed(kSteps, [&](int step) { images.time(stepped(opening, mode, step)); }));
    print(u"counts, window of 30 days"_s,
        timed(kSteps, [&](int step) { countsOf(scene, stepped(opening, Mode::Window, step)); }));
    print(u"histogram"_s, timed(5, [&](int) { histogramBins(scene, opening); }));
}

void moving(const Scene& scene, const View& opening)
{
    Painting images(scene);
    const auto panned = [&opening](int move) { return movedBy(opening, QPointF(12, 5) * move); };
    const auto zoomed = [&opening](int move) {
        View view = opening;
        view.camera.zoom += 0.1 * (move + 1);
        return view;
    };
    const auto sharp = [&images](const View& view) {
        images.ground(view);
        images.time(view);
    };
    print(u"pan"_s, timed(kMoves, [&](int move) { images.time(panned(move)); }));
    print(u"zoom"_s, timed(kMoves, [&](int move) { images.time(zoomed(move)); }));
    print(u"sharp after panning"_s, timed(kMoves, [&](int move) { sharp(panned(move)); }));
    print(u"sharp after zooming"_s, timed(kMoves, [&](int move) { sharp(zoomed(move)); }));
    print(u"ground"_s, timed(kMoves, [&](int) { images.ground(opening); }));
}

void asking(const Scene& scene, const View& opening)
{
    const std::vector<QPointF> marks = targets(scene, opening, {{}, QSizeF(kFrame)}, 200);
    print(u"hit test"_s,
        timed(int(marks.size()), [&](int run) { titleAt(scene, opening, marks[std::size_t(run) % marks.size()]); }));
    printMemory();

    const QStringList texts{u"s"_s, u"sot"_s, u"sotk"_s, u"sotk 11"_s, u"xankəndi"_s, u"nothing like it"_s};
    print(u"search"_s,
        timed(2 * int(texts.size()), [&](int run) { search(*scene.atlas, texts[run % texts.size()], 50); }));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().sliced(1);
    const bool onlyFirstMap = arguments.removeAll(u"--first-map"_s) > 0;
    View opening = viewOf(kRegion);
    const ScenePtr scene = openAndPrint(arguments.value(0), [&opening](const Scene& opened) {
        opening.query.window = opened.atlas->window;
        return opening;
    });
    if (!scene)
        return 1;
    if (onlyFirstMap)
        return 0;
    stepping(*scene, opening);
    moving(*scene, opening);
    asking(*scene, opening);
    return 0;
}
