// SPDX-License-Identifier: MIT
#include "map/painter.h"

#include "map/bands.h"
#include "map/labelpaint.h"
#include "map/markpaint.h"
#include "map/shapepaint.h"
#include "map/stamps.h"

#include <QPaintEngine>

namespace truceline {

namespace {

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

void fillBackground(QPainter& painter, const QRect& rect, const Picture& picture)
{
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(rect, picture.background.isValid() ? picture.background : QColor(Qt::transparent));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
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
    drawShapes(painter, shapesOf(picture.groups, bounds, scale), bounds);
    if (scale)
        Stamps(picture, *scale).draw(painter, painter.deviceTransform().mapRect(bounds).toAlignedRect());
    else
        drawMarksAndLabels(painter, picture);
    painter.restore();
}

QImage render(const Picture& picture, double scale)
{
    QImage image = blankImage(picture.size, scale);
    if (image.isNull())
        return image;
    const std::vector<Shape> shapes = shapesOf(picture.groups, QRectF({}, picture.size), scale);
    const Stamps stamps(picture, scale);
    inBands(image, [&](QImage& whole, const QRect& band) {
        QPainter painter(&whole);
        painter.setClipRect(band);
        painter.setRenderHint(QPainter::Antialiasing);
        fillBackground(painter, band, picture);
        painter.scale(scale, scale);
        drawShapes(painter, shapes, QRectF(QPointF(band.topLeft()) / scale, QSizeF(band.size()) / scale));
        stamps.draw(painter, band);
    });
    return image;
}

} // namespace truceline
