// SPDX-License-Identifier: MIT
//
// bench_points FILE MODE [--first-map] < DAYS: opens a file of incidents over the atlas that ships, paints the first
// map and, unless told to stop there, walks through days, moves the map and asks what is under marks. Each figure is
// printed as a line of JSON as soon as it is known. DAYS is what points.py makes of DATES.tsv: a line with the busy day
// and a box in degrees, pixels or world coordinates, then a day a line.
#include "opening.h"
#include "stopwatch.h"
#include "subject.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfWindow = 30;

struct Days {
    Day busy = 0;
    QString unit; ///< of the box
    QRectF box;
    std::vector<Day> steps;
};

Day readDay(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        qFatal("no day: “%s”", qUtf8Printable(text));
    return toDay(date);
}

Days readDays()
{
    QTextStream input(stdin);
    const QStringList head = input.readLine().split(u' ');
    if (head.size() != 6)
        qFatal("the first line is not DAY UNIT X0 Y0 X1 Y1");
    const auto number = [&head](int i) { return head[i].toDouble(); };
    Days days{readDay(head[0]), head[1], {QPointF(number(2), number(3)), QPointF(number(4), number(5))}, {}};
    while (!input.atEnd())
        days.steps.push_back(readDay(input.readLine()));
    return days;
}

/// The part of the frame that the box covers, or the whole frame where it lies elsewhere.
QRectF boxInFrame(const Days& days, const View& view)
{
    const Viewport viewport(view.camera, kFrame);
    const auto pixel = [&](QPointF corner) {
        if (days.unit == "degrees"_L1)
            return viewport.toPixel(LonLat{corner.x(), corner.y()});
        return days.unit == "world"_L1 ? viewport.toPixel(corner) : corner;
    };
    const QRectF frame({}, QSizeF(kFrame));
    const QRectF box = QRectF(pixel(days.box.topLeft()), pixel(days.box.bottomRight())).normalized();
    // A point has room for a mark.
    const QRectF covered = box.adjusted(-8, -8, 8, 8) & frame;
    return covered.isEmpty() ? frame : covered;
}

View onDay(View view, Mode mode, Day day)
{
    view.query.window = {mode, {day, day + kDaysOfWindow}};
    return view;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const std::optional<Mode> mode = modeFromName(arguments.value(2));
    if (!mode)
        qFatal("usage: bench_points FILE window|cumulative [--first-map] < DAYS");
    const Days days = readDays();
    const View busy = onDay(viewOf(kRegion), *mode, days.busy);
    const ScenePtr scene = openAndPrint(arguments[1], [&busy](const Scene&) { return busy; });
    if (!scene)
        return 1;
    if (arguments.contains(u"--first-map"_s))
        return 0;

    Painting images(*scene);
    const auto step = [&](int run) {
        const auto i = std::size_t(run);
        images.time(i < days.steps.size() ? onDay(busy, *mode, days.steps[i]) : busy);
    };
    print(u"scrub"_s, timed(int(days.steps.size()), step));
    print(u"pan"_s, timed(60, [&](int run) { images.time(movedBy(busy, QPointF(12, 5) * (run % 60 - 30))); }));
    const std::vector<QPointF> marks = targets(*scene, busy, boxInFrame(days, busy), 200);
    print(u"hit"_s,
        timed(int(marks.size()), [&](int run) { titleAt(*scene, busy, marks[std::size_t(run) % marks.size()]); }));
    printMemory();
    return 0;
}
