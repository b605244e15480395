// SPDX-License-Identifier: MIT
#include "export/animation.h"

#include "export/composition.h"
#include "export/frameencoder.h"
#include "geo/wording.h"
#include "map/painter.h"

#include <QThreadPool>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

std::unique_ptr<FrameEncoder> encoderOf(const QString& ending, const SheetRecord& record)
{
    const QSize size = pixelSize(record.saved.sheet);
    if (ending == "mp4"_L1)
        return mp4Encoder(size, kFramesPerSecond, record.title, record.description, xmpPacket(record));
    return webpEncoder(size, kFramesPerSecond, xmpPacket(record));
}

/// The title of a layer that is shown and has been answered for one span of days only; empty = there is none.
QString layerOfOneSpan(const Scene& scene, const View& view)
{
    for (const LayerPtr& layer : scene.atlas->layers) {
        if (layer->answer && !view.hiddenLayers.contains(layer->info.id))
            return layer->info.title;
    }
    return {};
}

} // namespace

QStringList animationEndings()
{
    return {u"webp"_s, u"mp4"_s};
}

std::vector<Window> frameWindows(const Window& window, Step step)
{
    std::vector<Window> windows;
    const std::vector<Day> edges = unitEdges(window.chosen, step);
    for (std::size_t i = 1; i < edges.size(); ++i) {
        const Span days{std::max(edges[i - 1], window.chosen.first), std::min(edges[i], window.chosen.end)};
        windows.push_back({window.mode, days});
    }
    return windows;
}

QByteArray animationBytes(const Scene& scene, const SheetRecord& record, Step step, const QString& ending,
    const Progress& progress, QString& error)
{
    const SavedView& saved = record.saved;
    if (const QString title = layerOfOneSpan(scene, saved.view); !title.isEmpty()) {
        error = Wording::tr("“%1” comes from a database and is here for the days shown only; hide it, or animate it by "
                            "--export with its name")
                    .arg(title);
        return {};
    }
    const std::vector<Window> windows = frameWindows(saved.view.query.window, step);
    const Composition base = compose(scene, saved.view, saved.sheet);
    const QImage ground = render(base.ground, base.frame.scale);
    const std::unique_ptr<FrameEncoder> encoder = encoderOf(ending, record);

    const auto frame = [&](std::size_t index) {
        View view = saved.view;
        view.query.window = windows[index];
        const double over = static_cast<double>(index + 1) / static_cast<double>(windows.size());
        return render(atOtherDays(base, scene, view, over), ground);
    };
    // A few frames at a time are painted over the cores, then encoded in their order. The threads are no others' than
    // these frames', so that a window can go on painting.
    QThreadPool threads;
    const auto together = static_cast<std::size_t>(2 * QThread::idealThreadCount());
    for (std::size_t first = 0; first < windows.size(); first += together) {
        if (progress && !progress(static_cast<double>(first) / static_cast<double>(windows.size())))
            return {};
        QList<std::size_t> indices;
        for (std::size_t i = first; i < std::min(first + together, windows.size()); ++i)
            indices << i;
        for (const QImage& image : QtConcurrent::blockingMapped<QList<QImage>>(&threads, indices, frame)) {
            if (image.isNull()) {
                error = Wording::tr("not enough memory for a picture of this size");
                return {};
            }
            if (!encoder->add(image))
                return encoder->finish(error);
        }
    }
    return encoder->finish(error);
}

} // namespace truceline
