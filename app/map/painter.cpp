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

/// A sprite for each dot, halo, mark and label, in drawing order.
struct Stamp {
    QPointF at;
    Sprite sprite;
};

std::vector<Stamp> stampsOf(const Picture& picture, double scale)
{
    std::vector<Stamp> stamps;
    stamps.reserve(picture.marks.size() + 2 * picture.labels.size());
    for (const Label& label : picture.labels) {
        if (label.dot > 0)
            stamps.push_back({label.spot, dotSprite(label, scale)});
    }
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

/// Stamps whole device pixels, where they touch `visible` (device pixels); `toDevice` only scales and moves.
void drawStamps(QPainter& painter, const std::vector<Stamp>& stamps, const QTransform& toDevice, const QRect& visible)
{
    painter.save();
    painter.setWorldTransform(toDevice.inverted() * painter.worldTransform());
    for (const Stamp& stamp : stamps) {
        const QPointF at = toDevice.map(stamp.at);
        const QPoint pixel(int(std::floor(at.x() + 0.5)), int(std::floor(at.y() + 0.5)));
        const QRect rect(pixel - stamp.sprite.anchor, stamp.sprite.image.size());
        if (rect.intersects(visible))
            painter.drawImage(rect.topLeft(), stamp.sprite.image);
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
    for (const Label& label : picture.labels) {
        if (label.dot > 0)
            drawDot(painter, label);
    }
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

/// Draws an image in bands over the cores. Each band is a clip of the whole image, not an image of its own: Qt cuts
/// strokes at a device's edge, which shifts dashes.
/// @param draw  called with the image's bits, in any thread, as draw(QPainter&, rectangle of the band)
template <typename Draw> void inBands(QImage& image, const Draw& draw)
{
    const int bands = std::clamp(QThread::idealThreadCount() * 2, 1, std::max(1, image.height() / 64));
    uchar* const bits = image.bits();
    inParallel(bands, [&](int band) {
        const int top = int(qint64(image.height()) * band / bands);
        const int bottom = int(qint64(image.height()) * (band + 1) / bands);
        QImage view(bits, image.width(), image.height(), image.bytesPerLine(), image.format());
        QPainter painter(&view);
        const QRect rect(0, top, image.width(), bottom - top);
        painter.setClipRect(rect);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, rect);
    });
}

void fillBackground(QPainter& painter, const QRect& rect, const Picture& picture)
{
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(rect, picture.background.isValid() ? picture.background : QColor(Qt::transparent));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

/// The marks and labels of a picture, made ready to be drawn in any band.
class Top {
public:
    Top(const Picture& picture, double scale)
        : m_picture(picture)
        , m_scale(scale)
        , m_stamps(stampsOf(picture, scale))
    {
    }

    /// @param painter  of device pixels
    void draw(QPainter& painter, const QRect& visible) const
    {
        painter.scale(m_scale, m_scale);
        drawLargeHalos(painter, m_picture, m_scale);
        drawStamps(painter, m_stamps, painter.deviceTransform(), visible);
        painter.resetTransform();
    }

private:
    const Picture& m_picture;
    double m_scale;
    std::vector<Stamp> m_stamps;
};

/// The groups of a picture, made ready to be drawn in any band.
class Base {
public:
    Base(const Picture& picture, double scale)
        : m_picture(picture)
        , m_scale(scale)
        , m_shapes(shapesOf(picture, scale))
    {
    }

    /// @param painter  of device pixels
    void draw(QPainter& painter, const QRect& visible) const
    {
        fillBackground(painter, visible, m_picture);
        painter.scale(m_scale, m_scale);
        drawShapes(painter, m_shapes, QRectF(QPointF(visible.topLeft()) / m_scale, QSizeF(visible.size()) / m_scale));
        painter.resetTransform();
    }

private:
    const Picture& m_picture;
    double m_scale;
    std::vector<Shape> m_shapes;
};

QImage blank(const Picture& picture, double scale)
{
    return QImage((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
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
        const QTransform toDevice = painter.deviceTransform();
        drawLargeHalos(painter, picture, *scale);
        drawStamps(painter, stampsOf(picture, *scale), toDevice, toDevice.mapRect(bounds).toAlignedRect());
    } else {
        drawMarksAndLabels(painter, picture);
    }
    painter.restore();
}

QImage render(const Picture& picture, double scale)
{
    QImage image = blank(picture, scale);
    if (image.isNull())
        return image;
    const Base base(picture, scale);
    const Top top(picture, scale);
    inBands(image, [&](QPainter& painter, const QRect& rect) {
        base.draw(painter, rect);
        top.draw(painter, rect);
    });
    return image;
}

QImage Renderer::render(const Picture& picture, double scale)
{
    QImage image = blank(picture, scale);
    if (image.isNull())
        return image;
    const bool known = m_scale == scale && m_base.size == picture.size && m_base.background == picture.background
        && m_base.groups == picture.groups;
    if (!known) {
        m_base = {picture.size, picture.background, picture.groups, {}, {}, {}};
        m_scale = scale;
        m_image = blank(picture, scale);
        const Base base(m_base, scale);
        inBands(m_image, [&](QPainter& painter, const QRect& rect) { base.draw(painter, rect); });
    }
    const Top top(picture, scale);
    inBands(image, [&](QPainter& painter, const QRect& rect) {
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(rect.topLeft(), m_image, rect);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        top.draw(painter, rect);
    });
    return image;
}

} // namespace truceline
