// SPDX-License-Identifier: MIT
#include "map/shapepaint.h"

#include "map/clip.h"
#include "map/dashes.h"
#include "map/hatch.h"

#include <QPainterPath>

namespace truceline {

namespace {

constexpr double kFineLine = 3; // device pixels
constexpr double kVectorScale = 2; // pixels of images per logical pixel of a device without pixels
constexpr double kBeyond = 4; // logical pixels that outlines still reach beyond what is visible

QRectF grown(const QRectF& rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

/// Rings whose boxes touch, as the even-odd rule needs them together.
struct Cluster {
    QRectF box;
    std::vector<const QPolygonF*> rings;
};

/// Polygons one by one: QPainter's time grows faster than a path.
std::vector<Cluster> clusters(const std::vector<QPolygonF>& rings)
{
    std::vector<Cluster> result;
    for (const QPolygonF& ring : rings) {
        Cluster merged{grown(ring.boundingRect(), 0.5), {}};
        std::erase_if(result, [&merged](const Cluster& cluster) {
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

void addPolygons(std::vector<Shape>& shapes, const std::vector<QPolygonF>& rings, const QBrush& brush)
{
    for (Cluster& cluster : clusters(rings))
        shapes.push_back({.box = cluster.box, .brush = brush, .outlines = std::move(cluster.rings)});
}

void addHatchLines(std::vector<Shape>& shapes, const Fill& fill, const QRectF& visible)
{
    std::vector<QPolygonF> lines;
    for (const QLineF& line : hatchLines(fill.rings, *fill.hatch, visible))
        lines.push_back({line.p1(), line.p2()});
    if (lines.empty())
        return;
    const QPen pen(fill.hatch->color, fill.hatch->width, Qt::SolidLine, Qt::FlatCap);
    shapes.push_back({.box = visible, .pen = pen, .pieces = std::move(lines)});
}

void addStroke(std::vector<Shape>& shapes, const Stroke& stroke, std::optional<double> rasterScale)
{
    // Qt's round joins are curves, several times as slow as plain ones, which look the same in thin lines.
    const bool fine = rasterScale && stroke.width * *rasterScale <= kFineLine;
    const bool dashed = !stroke.dashes.isEmpty() && stroke.width > 0;
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, dashed ? Qt::FlatCap : Qt::RoundCap,
        fine ? Qt::BevelJoin : Qt::RoundJoin);
    if (dashed && !rasterScale) {
        QList<qreal> pattern = stroke.dashes;
        for (qreal& length : pattern)
            length /= stroke.width; // Qt counts dashes in pen widths
        pen.setDashPattern(pattern);
        pen.setDashOffset(stroke.dashOffset / stroke.width);
    }
    for (const QPolygonF& line : stroke.lines) {
        const QRectF box = grown(line.boundingRect(), stroke.width + 1);
        if (dashed && rasterScale)
            shapes.push_back({.box = box, .pen = pen, .pieces = dashes(line, stroke.dashes, stroke.dashOffset)});
        else
            shapes.push_back({.box = box, .pen = pen, .outlines = {&line}});
    }
}

/// The part of a picture that can be seen; without a shape where nothing can be read.
void addBackdrop(std::vector<Shape>& shapes, const Backdrop& backdrop, double scale)
{
    const QSize size = (backdrop.rect.size() * scale).toSize().expandedTo({1, 1});
    const QByteArray bytes = backdrop.raster->read(backdrop.world, size);
    if (bytes.isEmpty())
        return;
    const QImage image(reinterpret_cast<const uchar*>(bytes.constData()), size.width(), size.height(),
        qsizetype(4) * size.width(), QImage::Format_RGBA8888);
    shapes.push_back({.box = backdrop.rect, .image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)});
}

void drawRings(QPainter& painter, const Shape& shape, const QRectF& frame)
{
    if (shape.outlines.size() == 1) {
        painter.drawPolygon(withoutUnseen(*shape.outlines.front(), frame), Qt::OddEvenFill);
        return;
    }
    QPainterPath path;
    for (const QPolygonF* ring : shape.outlines) {
        path.addPolygon(withoutUnseen(*ring, frame));
        path.closeSubpath();
    }
    painter.drawPath(path);
}

void drawLine(QPainter& painter, const Shape& shape, const QRectF& frame)
{
    const QPolygonF& line = *shape.outlines.front();
    const bool dashed = shape.pen.style() == Qt::CustomDashLine; // the length of the whole counts
    painter.drawPolyline(dashed ? line : withoutUnseen(line, frame));
}

/// The path is made here, not kept in the shape: Qt completes a path when it is first drawn, and shapes are drawn by
/// several threads.
void drawPieces(QPainter& painter, const Shape& shape, const QRectF& frame)
{
    QPainterPath path;
    for (const QPolygonF& piece : shape.pieces) {
        const QRectF box = piece.boundingRect();
        if (box.left() <= frame.right() && frame.left() <= box.right() && box.top() <= frame.bottom()
            && frame.top() <= box.bottom())
            path.addPolygon(piece);
    }
    painter.drawPath(path);
}

} // namespace

std::vector<Shape> shapesOf(const std::vector<Group>& groups, const QRectF& bounds, std::optional<double> rasterScale)
{
    std::vector<Shape> shapes;
    for (const Group& group : groups) {
        if (group.backdrop)
            addBackdrop(shapes, *group.backdrop, rasterScale.value_or(kVectorScale));
        for (const auto& shape : group.shapes) {
            if (const auto* stroke = std::get_if<Stroke>(&shape)) {
                addStroke(shapes, *stroke, rasterScale);
                continue;
            }
            const auto& fill = std::get<Fill>(shape);
            if (fill.color.isValid() && fill.color.alpha() > 0)
                addPolygons(shapes, fill.rings, fill.color);
            if (fill.hatch && rasterScale)
                addPolygons(shapes, fill.rings, hatchBrush(*fill.hatch, bounds.center(), *rasterScale));
            else if (fill.hatch)
                addHatchLines(shapes, fill, bounds);
        }
    }
    return shapes;
}

void drawShapes(QPainter& painter, const std::vector<Shape>& shapes, const QRectF& visible)
{
    for (const Shape& shape : shapes) {
        if (!shape.box.intersects(visible))
            continue;
        if (!shape.image.isNull()) {
            painter.drawImage(shape.box, shape.image);
            continue;
        }
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        const QRectF frame = grown(visible, shape.pen.widthF() + kBeyond);
        if (shape.outlines.empty())
            drawPieces(painter, shape, frame);
        else if (shape.brush.style() == Qt::NoBrush)
            drawLine(painter, shape, frame);
        else
            drawRings(painter, shape, frame);
    }
}

} // namespace truceline
