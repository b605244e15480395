// SPDX-License-Identifier: MIT
#include "map/painter.h"

#include "map/hatch.h"
#include "map/labelpaint.h"
#include "map/markpaint.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QThread>
#include <QtConcurrentMap>

#include <cmath>
#include <numeric>

namespace truceline {

namespace {

// Larger halos than this many device pixels are drawn, not cached.
constexpr double kHaloSpriteRadius = 400;

/// One shape to draw and the logical pixels that it may touch: a path, else lines, else a polygon or polyline.
struct Item {
    QRectF box;
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    const QPolygonF* points = nullptr;
    QPainterPath path{};
    std::vector<QLineF> lines{};
};

QRectF grown(const QRectF& rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

/// Rings whose boxes touch, as the even-odd rule needs them together; small paths are cheaper than one giant path.
struct Cluster {
    QRectF box;
    std::vector<const QPolygonF*> rings;
};

std::vector<Cluster> clusters(const std::vector<QPolygonF>& rings)
{
    std::vector<Cluster> result;
    for (const QPolygonF& ring : rings) {
        Cluster merged{grown(ring.boundingRect(), 0.5), {}};
        std::erase_if(result, [&merged](Cluster& cluster) {
            if (!cluster.box.intersects(merged.box))
                return false;
            merged.box |= cluster.box;
            merged.rings.insert(merged.rings.end(), cluster.rings.begin(), cluster.rings.end());
            return true;
        });
        merged.rings.push_back(&ring);
        result.push_back(std::move(merged));
    }
    return result;
}

void addFill(std::vector<Item>& items, const Fill& fill, const QRectF& bounds)
{
    if (fill.color.isValid() && fill.color.alpha() > 0) {
        for (const Cluster& cluster : clusters(fill.rings)) {
            Item item{.box = cluster.box, .brush = fill.color};
            if (cluster.rings.size() == 1) {
                item.points = cluster.rings.front();
            } else {
                for (const QPolygonF* ring : cluster.rings) {
                    item.path.addPolygon(*ring);
                    item.path.closeSubpath();
                }
            }
            items.push_back(std::move(item));
        }
    }
    if (fill.hatch) {
        const QPen pen(fill.hatch->color, fill.hatch->width, Qt::SolidLine, Qt::FlatCap);
        items.push_back({.box = bounds, .pen = pen, .lines = hatchLines(fill.rings, *fill.hatch, bounds)});
    }
}

void addStroke(std::vector<Item>& items, const Stroke& stroke)
{
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!stroke.dashes.isEmpty() && stroke.width > 0) {
        QList<qreal> pattern = stroke.dashes;
        for (qreal& length : pattern)
            length /= stroke.width; // Qt counts dashes in pen widths
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(pattern);
        pen.setDashOffset(stroke.dashOffset / stroke.width);
    }
    for (const QPolygonF& line : stroke.lines)
        items.push_back({.box = grown(line.boundingRect(), stroke.width + 1), .pen = pen, .points = &line});
}

std::vector<Item> itemsOf(const Picture& picture, const QRectF& bounds)
{
    std::vector<Item> items;
    for (const Group& group : picture.groups) {
        for (const auto& shape : group.shapes) {
            if (const auto* fill = std::get_if<Fill>(&shape))
                addFill(items, *fill, bounds);
            else
                addStroke(items, std::get<Stroke>(shape));
        }
    }
    return items;
}

void drawLines(QPainter& painter, const std::vector<QLineF>& lines, const QRectF& visible)
{
    for (const QLineF& line : lines) {
        if (std::max(line.y1(), line.y2()) >= visible.top() && std::min(line.y1(), line.y2()) <= visible.bottom())
            painter.drawLine(line);
    }
}

void drawItems(QPainter& painter, const std::vector<Item>& items, const QRectF& visible)
{
    for (const Item& item : items) {
        if (!item.box.intersects(visible))
            continue;
        painter.setPen(item.pen);
        painter.setBrush(item.brush);
        if (!item.path.isEmpty())
            painter.drawPath(item.path);
        else if (!item.points)
            drawLines(painter, item.lines, visible);
        else if (item.brush == Qt::NoBrush)
            painter.drawPolyline(*item.points);
        else
            painter.drawPolygon(*item.points, Qt::OddEvenFill);
    }
}

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

void drawShapes(QPainter& painter, const Picture& picture)
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

bool stampsFit(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    return painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale
        && qFuzzyCompare(transform.m11(), transform.m22()) && transform.m11() > 0;
}

} // namespace

void paint(QPainter& painter, const Picture& picture)
{
    const QRectF bounds({}, picture.size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.background.isValid() && picture.background.alpha() > 0)
        painter.fillRect(bounds, picture.background);
    drawItems(painter, itemsOf(picture, bounds), bounds);
    if (stampsFit(painter)) {
        const double scale = painter.deviceTransform().m11();
        drawLargeHalos(painter, picture, scale);
        drawStamps(painter, stampsOf(picture, scale), painter.deviceTransform());
    } else {
        drawShapes(painter, picture);
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
    const std::vector<Item> items = itemsOf(picture, bounds);
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
        drawItems(painter, items, QRectF(0, rect.top() / scale, bounds.width(), rect.height() / scale));
        drawLargeHalos(painter, picture, scale);
        drawStamps(painter, stamps, painter.deviceTransform());
    };
    QList<int> numbers(bands);
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers, paintBand);
    return image;
}

} // namespace truceline
