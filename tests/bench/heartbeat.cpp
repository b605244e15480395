// SPDX-License-Identifier: MIT
//
// bench_heartbeat FILE: whether the program's window, with all its panels, goes on answering: the time between beats of
// its event loop until a file that it opens is on the map, how soon a cancelled opening has ended, and how soon a step
// of the slider is on the screen. Needs a display.
#include "frames.h"
#include "map/quick/mappicture.h"
#include "programwindow.h"
#include "stopwatch.h"
#include "subject.h"

#include <QGuiApplication>
#include <QTimer>

#include <chrono>

using namespace truceline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void awaitEnd(Session& session)
{
    while (session.isLoading())
        await(&session, &Session::loadingChanged);
}

/// The time between beats while a file is opened, painted and listed.
Times beatsOfOpening(Session& session, const QUrl& file)
{
    Times beats;
    Stopwatch last;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &session, [&] {
        last.stop(beats);
        last = {};
    });
    heart.start(1ms);
    session.open({file});
    awaitEnd(session);
    wait(2s); // the panels and the search follow
    return beats;
}

/// From the step to the frame that shows all of it: map, list, counts.
void stepping(Session& session, QQuickWindow& window)
{
    constexpr int kSteps = 50;
    const auto* map = window.findChild<MapPicture*>();
    print(u"program: step, window of 30 days"_s, timed(kSteps, [&](int step) {
        const Day last = kYears.first + (kYears.end - kYears.first) / (kSteps + 1) * (step + 1);
        session.setWindow({Mode::Window, {last - 30, last}});
        while (map->isBusy())
            await(map, &MapPicture::busyChanged);
        awaitFrame(window);
    }));
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QUrl file = QUrl::fromLocalFile(QGuiApplication::arguments().value(1));
    ProgramWindow program;
    Session& session = program.session();
    const ScenePtr atlas = session.scene();

    Times cancelling;
    for (const auto after : {30ms, 100ms, 200ms}) {
        session.open({file});
        wait(after);
        const Stopwatch watch;
        session.cancelLoading();
        awaitEnd(session);
        watch.stop(cancelling);
        session.setScene(atlas);
        wait(500ms);
    }
    print(u"window: end of a cancelled opening"_s, cancelling);
    print(u"window: beat while opening"_s, beatsOfOpening(session, file));
    stepping(session, program.window());
    return 0;
}
