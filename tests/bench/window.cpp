// SPDX-License-Identifier: MIT
//
// bench_window [--empty]: how soon changes of the view reach a real window of 1920 x 1080, from the change to the frame
// that shows it, beside a window that has nothing to show. With --empty the program ends with that window's first
// frame.
#include "map/quick/mappicture.h"
#include "stopwatch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1920, 1080);

/// Runs the event loop until the signal comes.
template <typename Sender, typename Signal> void await(Sender* sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

void awaitFrame(QQuickWindow& window)
{
    window.update();
    await(&window, &QQuickWindow::frameSwapped);
}

/// Waits for the next image of the map and the frame that shows it.
void awaitStep(QQuickWindow& window, MapPicture& map)
{
    await(&map, &MapPicture::shown);
    awaitFrame(window);
}

/// Waits until what is on screen is what the map should show.
void awaitRest(QQuickWindow& window, MapPicture& map)
{
    while (map.isBusy())
        await(&map, &MapPicture::busyChanged);
    awaitFrame(window);
}

View openingView(const Atlas& atlas)
{
    View view;
    view.query.window = atlas.window;
    view.camera = clamped(fitted(atlas.home, kWindow), kWindow, atlas.extent);
    return view;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QQuickWindow window;
    window.resize(kWindow);
    window.show();
    awaitFrame(window);
    if (QGuiApplication::arguments().contains(u"--empty"_s))
        return 0;
    print(u"frame of an empty window"_s, timed(50, [&](int) { awaitFrame(window); }));

    QElapsedTimer start;
    start.start();
    const AtlasPtr atlas = loadAtlas(shippedAtlas()).atlas;
    const View opening = openingView(*atlas);
    MapPicture map(window.contentItem());
    map.setSize(kWindow);
    map.setScene(buildScene(atlas));
    map.setView(opening);
    awaitRest(window, map);
    print(u"first map in an open window"_s, {double(start.nsecsElapsed()) / 1e6});
    print(u"frame with a map at rest"_s, timed(50, [&](int) { awaitFrame(window); }));

    print(u"slider step to the window"_s, timed(100, [&](int step) {
        View view = opening;
        view.query.window.chosen = {
            opening.query.window.chosen.first - 7 * (step + 1), opening.query.window.chosen.end - 7 * (step + 1)};
        map.setView(view);
        awaitStep(window, map);
    }));
    map.setView(opening);
    awaitRest(window, map);
    print(u"frame while panning"_s, timed(100, [&](int step) {
        View view = opening;
        const Viewport viewport(view.camera, kWindow);
        view.camera.center = viewport.toLonLat(QPointF(960 + 3 * (step + 1), 540 + (step + 1)));
        map.setView(view);
        awaitFrame(window);
    }));
    return 0;
}
