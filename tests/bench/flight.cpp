// SPDX-License-Identifier: MIT
//
// bench_flight: the time between the frames of the program's window while a story flies from chapter to chapter, all
// flights of the shipped story together. Needs a display.
#include "frames.h"
#include "programwindow.h"
#include "stopwatch.h"
#include "ui/storyplayer.h"

#include <QGuiApplication>

using namespace truceline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    ProgramWindow program;
    auto* story = program.window().findChild<StoryPlayer*>();
    const std::chrono::milliseconds flight(story->property("flightTime").toInt());
    story->start(0);
    wait(flight + 1s);

    Times frames;
    while (story->index() + 1 < story->chapters().size()) {
        Stopwatch last;
        const QMetaObject::Connection swapped =
            QObject::connect(&program.window(), &QQuickWindow::frameSwapped, story, [&] {
                last.stop(frames);
                last = {};
            });
        story->turn(1);
        wait(flight);
        QObject::disconnect(swapped);
        wait(500ms); // what is sharp only after the flight
    }
    print(u"program: frame of a story's flight"_s, frames);
    return 0;
}
