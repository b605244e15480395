// SPDX-License-Identifier: MIT
#include "map/painter.h"

#include "map/labelpaint.h"
#include "map/markpaint.h"
#include "map/shapepaint.h"

#include <QPaintEngine>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <cmath>

namespace truceline {

namespace {

// Larger halos than this many device pixels are drawn, not cached.
constexpr double kHaloSpriteRadius = 400;

/// A sprite for each halo, mark and label, in drawing order.
struct Stamp {
    QPointF at;
    Sprite sprite;
};

std::vector<Stamp> stampsOf(const Picture& picture, double scale)
{
    std::vector<Stamp> stamps;
    stamps.reserve(picture.marks.size() + picture.labels.size());
    for (const Mark& mark : picture.marks) {
        if (mark.haloRadius > 0 && mark.haloRadius * scale <= kHaloSpriteRadius)
            stamps.push_back({mark.at, haloSprite(mark, scale)});
    }
    for (const Mark& mark : picture.marks)
        stamps.push_back({mark.at, markSprite(mark, scale)});
    for (const Label& label : picture.labels)
        stamps.push_back({label.at, labelSprite(label, scale)});
    return stamps;
}

/// Stamps whole device pixels; `toDevice` only scales and moves.
void drawStamps(QPainter& painter, const std::vector<Stamp>& stamps, const QTransform& toDevice)
{
    painter.save();
    painter.setWorldTransform(toDevice.inverted() * painter.worldTransform());
    for (const Stamp& stamp : stamps) {
        const QPointF at = toDevice.map(stamp.at);
        const QPoint pixel(int(std::floor(at.x() + 0.5)), int(std::floor(at.y() + 0.5)));
        painter.drawImage(pixel - stamp.sprite.anchor, stamp.sprite.image);
    }
    painter.restore();
}

void drawLargeHalos(QPainter& painter, const Picture& picture, double scale)
{
    for (const Mark& mark : picture.marks) {
        if (mark.haloRadius * scale > kHaloSpriteRadius)
            drawHalo(painter, mark);
    }
}

void drawMarksAndLabels(QPainter& painter, const Picture& picture)
{
    for (const Mark& mark : picture.marks) {
        if (mark.haloRadius > 0)
            drawHalo(painter, mark);
    }
    for (const Mark& mark : picture.marks)
        drawMark(painter, mark);
    for (const Label& label : picture.labels)
        drawLabel(painter, label);
}

/// Device pixels per logical pixel where the device has pixels and is neither turned nor stretched.
std::optional<double> rasterScale(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    const bool fits = painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale
        && qFuzzyCompare(transform.m11(), transform.m22()) && transform.m11() > 0;
    return fits ? std::optional(transform.m11()) : std::nullopt;
}

/// Calls work(0) … work(count − 1) in this thread and in those of the pool that are idle. Unlike QtConcurrent's
/// blocking calls, which can wait for each other without end, it may be called from the pool's own threads.
template <typename Work> void inParallel(int count, const Work& work)
{
    std::atomic<int> next = 0;
    const auto run = [&] {
        for (int i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore done;
    int helpers = 0;
    while (helpers + 1 < std::min(count, QThread::idealThreadCount()) && QThreadPool::globalInstance()->tryStart([&] {
        run();
        done.release();
    }))
        ++helpers;
    run();
    done.acquire(helpers);
}

} // namespace

void paint(QPainter& painter, const Picture& picture)
{
    const QRectF bounds({}, picture.size);
    const auto scale = rasterScale(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.background.isValid() && picture.background.alpha() > 0)
        painter.fillRect(bounds, picture.background);
    drawShapes(painter, shapesOf(picture, scale), bounds);
    if (scale) {
        drawLargeHalos(painter, picture, *scale);
        drawStamps(painter, stampsOf(picture, *scale), painter.deviceTransform());
    } else {
        drawMarksAndLabels(painter, picture);
    }
    painter.restore();
}

QImage render(const Picture& picture, double scale)
{
    const QSize pixels = (picture.size * scale).toSize();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    const QRectF bounds({}, picture.size);
    const std::vector<Shape> shapes = shapesOf(picture, scale);
    const std::vector<Stamp> stamps = stampsOf(picture, scale);

    const int bands = std::clamp(QThread::idealThreadCount() * 2, 1, std::max(1, pixels.height() / 64));
    QList<int> tops;
    for (int band = 0; band <= bands; ++band)
        tops << int(qint64(pixels.height()) * band / bands);
    const QColor background = picture.background.isValid() ? picture.background : QColor(Qt::transparent);
    uchar* const bits = image.bits();
    // Each band is a clip of the whole image, not an image of its own: Qt cuts strokes at a device's edge, which shifts
    // dashes.
    const auto paintBand = [&](int band) {
        const QRect rect(0, tops[band], pixels.width(), tops[band + 1] - tops[band]);
        QImage view(bits, pixels.width(), pixels.height(), image.bytesPerLine(), image.format());
        QPainter painter(&view);
        painter.setClipRect(rect);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(rect, background);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        drawShapes(painter, shapes, QRectF(0, rect.top() / scale, bounds.width(), rect.height() / scale));
        drawLargeHalos(painter, picture, scale);
        drawStamps(painter, stamps, painter.deviceTransform());
    };
    inParallel(bands, paintBand);
    return image;
}

} // namespace truceline
