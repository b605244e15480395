// SPDX-License-Identifier: MIT
//
// bench_window [FILE] [--empty]: how soon changes of the view reach a real window of 1920 x 1080, from the change to
// the frame that shows it, beside a window that has nothing to show; for the atlas that ships or that plus a file as a
// layer. With --empty the program ends with the empty window's first frame.
#include "frames.h"
#include "map/quick/graphics.h"
#include "map/quick/mappicture.h"
#include "stopwatch.h"
#include "subject.h"

#include <QGuiApplication>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

/// Waits until what is on screen is what the map should show.
void awaitRest(QQuickWindow& window, MapPicture& map)
{
    while (map.isBusy())
        await(&map, &MapPicture::busyChanged);
    awaitFrame(window);
}

void stepping(QQuickWindow& window, MapPicture& map)
{
    constexpr int kSteps = 100;
    const View opening = map.view();
    for (const auto& [words, mode] : {std::pair(u"window: step, window of 30 days"_s, Mode::Window),
             std::pair(u"window: step, cumulative"_s, Mode::Cumulative)}) {
        print(words, timed(kSteps, [&](int step) {
            View view = opening;
            const Day last = kYears.first + (kYears.end - kYears.first) / (kSteps + 1) * (step + 1);
            view.query.window = {mode, {last - 30, last}};
            map.setView(view);
            awaitRest(window, map);
        }));
    }
    map.setView(opening);
    awaitRest(window, map);
}

void moving(QQuickWindow& window, MapPicture& map)
{
    constexpr int kMoves = 100;
    const View opening = map.view();
    const auto frame = [&](const View& view) {
        map.setView(view);
        awaitFrame(window);
    };
    print(u"window: frame while panning"_s,
        timed(kMoves, [&](int move) { frame(movedBy(opening, QPointF(3, 1) * (move + 1))); }));
    print(u"window: frame while zooming"_s, timed(kMoves, [&](int move) {
        View view = opening;
        view.camera.zoom += 0.02 * (move + 1);
        frame(view);
    }));
    print(u"window: sharp after the camera rests"_s, timed(10, [&](int move) {
        map.setView(movedBy(opening, QPointF(700, 300) * ((move + 1) % 2)));
        awaitRest(window, map);
    }));
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().sliced(1);
    const bool onlyEmpty = arguments.removeAll(u"--empty"_s) > 0;
    chooseGraphics();
    QQuickWindow window;
    window.resize(kFrame);
    window.show();
    awaitFrame(window);
    if (onlyEmpty)
        return 0;
    print(u"frame of an empty window"_s, timed(50, [&](int) { awaitFrame(window); }));

    ScenePtr scene = shippedScene();
    if (!arguments.isEmpty())
        scene = withFile(scene, arguments[0]);
    if (!scene)
        return 1;
    MapPicture map(window.contentItem());
    map.setSize(kFrame);
    map.setScene(scene);
    View opening = viewOf(kRegion);
    opening.query.window = scene->atlas->window;
    map.setView(opening);
    awaitRest(window, map);
    print(u"window: frame with a map at rest"_s, timed(50, [&](int) { awaitFrame(window); }));
    stepping(window, map);
    moving(window, map);
    return 0;
}
