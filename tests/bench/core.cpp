// SPDX-License-Identifier: MIT
//
// bench_core [FILE]: figures of reading and painting the shipped atlas, or that plus a file as a layer, each beside
// what the machine needs for the least of it.
#include "export/sheet.h"
#include "map/painter.h"
#include "map/pictures.h"
#include "stopwatch.h"

#include <QDir>
#include <QGuiApplication>

#include <ogrsf_frmts.h>

#include <cstring>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kWindow(1920, 1080);

AtlasPtr load(const QString& file)
{
    const AtlasPtr atlas = loadAtlas(shippedAtlas()).atlas;
    if (file.isEmpty())
        return atlas;
    return withLayer(*atlas, loadLayer(file, {}, Role::Incidents).layer);
}

/// Reads every feature of a file with GDAL, geometry and attributes.
void readWithGdal(const QString& file)
{
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(qUtf8Printable(file), GDAL_OF_VECTOR));
    if (!dataset)
        qFatal("GDAL cannot read %s", qUtf8Printable(file));
    for (auto* layer : dataset->GetLayers()) {
        while (OGRFeatureUniquePtr(layer->GetNextFeature())) { }
    }
}

void reading(const QString& file)
{
    print(u"read with GDAL"_s, timed(3, [&file](int) {
        for (const QString& folder : {u""_s, u"base/"_s}) {
            const QDir dir(shippedAtlas() + u'/' + folder);
            for (const QString& name : dir.entryList({u"*.geojson"_s}))
                readWithGdal(dir.filePath(name));
        }
        if (!file.isEmpty())
            readWithGdal(file);
    }));
    print(u"open"_s, timed(5, [&file](int) { load(file); }));
}

void frames()
{
    const QSize size = kWindow.toSize();
    std::vector<char> from(std::size_t(size.width() * size.height()) * 4, 1);
    std::vector<char> to(from.size());
    print(u"copy a frame"_s, timed(50, [&](int) { std::memcpy(to.data(), from.data(), from.size()); }));
}

View openingView(const Atlas& atlas)
{
    View view;
    view.query.window = atlas.window;
    view.camera = clamped(fitted(atlas.home, kWindow), kWindow, atlas.extent);
    return view;
}

void painting(const Scene& scene)
{
    const View opening = openingView(*scene.atlas);
    const auto paintTime = [&scene](const View& view) { render(timePicture(scene, view, kWindow), 1); };
    const auto paintGround = [&scene](const View& view) { render(groundPicture(scene, view, kWindow), 1); };

    print(u"ground"_s, timed(20, [&](int) { paintGround(opening); }));
    print(u"time"_s, timed(20, [&](int) { paintTime(opening); }));

    constexpr int kSteps = 150;
    const Span whole = scene.atlas->span;
    const auto stepped = [&](Mode mode, int step) {
        View view = opening;
        const Day last = whole.first + Day(double(whole.end - whole.first - 1) * (step + 1) / kSteps);
        view.query.window = {mode, {std::max(whole.first, last - 29), last + 1}};
        return view;
    };
    print(u"step, window of 30 days"_s, timed(kSteps, [&](int step) { paintTime(stepped(Mode::Window, step)); }));
    print(u"step, cumulative"_s, timed(kSteps, [&](int step) { paintTime(stepped(Mode::Cumulative, step)); }));

    const auto moved = [&opening](double zoom, int step) {
        View view = opening;
        view.camera.zoom += zoom;
        const Viewport viewport(view.camera, kWindow);
        view.camera.center =
            viewport.toLonLat(QPointF(kWindow.width() / 2 + 12 * step, kWindow.height() / 2 + 5 * step));
        return view;
    };
    for (const double zoom : {0.0, 2.0, 4.0}) {
        print(u"sharp after moving, zoom +%1"_s.arg(zoom), timed(30, [&](int step) {
            paintGround(moved(zoom, step));
            paintTime(moved(zoom, step));
        }));
    }
    print(u"hit test"_s, timed(300, [&](int step) {
        featuresAt(scene, opening, kWindow, QPointF(step * 37 % 1920, step * 91 % 1080));
    }));
}

void exporting(const Scene& scene)
{
    const View view = openingView(*scene.atlas);
    const QString path = QDir::tempPath() + u"/truceline-bench-%1.png"_s.arg(QCoreApplication::applicationPid());
    const Sheet sheet{{3840, 2160}, 1, 96, {}};
    print(u"sheet of 3840 x 2160"_s, timed(3, [&](int) { renderSheet(scene, view, sheet); }));
    const QImage image = renderSheet(scene, view, sheet);
    print(u"its PNG"_s, timed(3, [&](int) { writeImage(image, path, 96); }));
    QFile::remove(path);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    GDALAllRegister();
    const QString file = QGuiApplication::arguments().value(1);
    frames();
    reading(file);
    const AtlasPtr atlas = load(file);
    print(u"make ready for drawing"_s, timed(5, [&atlas](int) { buildScene(atlas); }));
    const ScenePtr scene = buildScene(atlas);
    painting(*scene);
    exporting(*scene);
    return 0;
}
