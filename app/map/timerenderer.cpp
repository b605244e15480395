// SPDX-License-Identifier: MIT
#include "map/timerenderer.h"

#include "map/bands.h"
#include "map/labelpaint.h"
#include "map/shapepaint.h"
#include "map/stamps.h"

#include <cmath>

namespace truceline {

namespace {

constexpr qsizetype kMostKept = 48 << 20; // bytes
constexpr double kBeside = 1.0 / 8; // of the map's sides, by which the frame is larger on each side
constexpr double kSamePixel = 1.0 / 64; // device pixels by which shapes may lie beside where they should

/// Where the top left corner of a frame lies on a map of the same zoom, in device pixels.
QPointF offsetOf(const Viewport& frame, const Viewport& viewport, double scale)
{
    return viewport.toPixel(frame.world().topLeft()) * scale;
}

bool isWhole(QPointF pixels)
{
    const auto off = [](double value) { return std::abs(value - std::round(value)); };
    return off(pixels.x()) <= kSamePixel && off(pixels.y()) <= kSamePixel;
}

Viewport frameAround(const Viewport& viewport, double scale)
{
    const auto beside = [scale](double length) { return std::ceil(length * kBeside * scale) / scale; };
    const QSizeF more(2 * beside(viewport.size().width()), 2 * beside(viewport.size().height()));
    return {viewport.camera(), viewport.size() + more};
}

QRectF boxOf(const std::vector<Shape>& shapes)
{
    QRectF box;
    for (const Shape& shape : shapes)
        box |= shape.box;
    return box;
}

/// The pixels of some shapes on a device of their own, large enough for Qt to cut nothing off.
Spans paintedSpans(const std::vector<Shape>& shapes, double scale)
{
    const QRectF box = boxOf(shapes);
    const QRect pixels = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    QImage image(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!image.isNull()) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-pixels.topLeft());
        painter.scale(scale, scale);
        drawShapes(painter, shapes, box);
    }
    return Spans(image, pixels.topLeft());
}

} // namespace

TimeRenderer::TimeRenderer()
    : m_kept(kMostKept)
{
}

void TimeRenderer::fitFrame(const Viewport& viewport, double scale)
{
    const bool serves = m_frame && m_scale == scale && m_frame->camera().zoom == viewport.camera().zoom
        && m_frame->world().contains(viewport.world()) && isWhole(offsetOf(*m_frame, viewport, scale));
    if (serves)
        return;
    m_frame = frameAround(viewport, scale);
    m_scale = scale;
    m_kept.clear();
}

TimeRenderer::Result TimeRenderer::render(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis,
    const QList<QRectF>& covered, double scale)
{
    const Viewport viewport(view.camera, size);
    fitFrame(viewport, scale);
    Result result{timePicture(scene, view, size, emphasis, *m_frame), blankImage(size, scale)};
    if (result.image.isNull())
        return result;
    removeCovered(result.picture.labels, covered);
    const std::vector<SpansPtr> shapes = spansOf(std::exchange(result.picture.groups, {}));
    const Stamps stamps(result.picture, scale);
    const QPoint offset = offsetOf(*m_frame, viewport, scale).toPoint();
    inBands(result.image, [&](QImage& whole, const QRect& band) {
        QPainter painter(&whole);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(band, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        for (const SpansPtr& shape : shapes)
            shape->drawOver(whole, offset, band);
        painter.setClipRect(band);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        stamps.draw(painter, band);
    });
    return result;
}

/// The pixels of all shapes in drawing order. Those that are not kept yet are painted, several at a time.
std::vector<TimeRenderer::SpansPtr> TimeRenderer::spansOf(const std::vector<Group>& groups)
{
    struct Wanted {
        const PictureShape* shape;
        std::size_t index;
    };
    std::vector<SpansPtr> all;
    std::vector<Wanted> missing;
    for (const Group& group : groups) {
        for (const PictureShape& shape : group.shapes) {
            const SpansPtr* known = m_kept.object({shape});
            all.push_back(known ? *known : nullptr);
            if (!known)
                missing.push_back({&shape, all.size() - 1});
        }
    }
    const QRectF bounds({}, m_frame->size());
    inParallel(missing.size(), [&](std::size_t i) {
        const std::vector<Group> alone{{{}, {*missing[i].shape}}};
        all[missing[i].index] = std::make_shared<const Spans>(paintedSpans(shapesOf(alone, bounds, m_scale), m_scale));
    });
    for (const Wanted& wanted : missing) {
        const SpansPtr& spans = all[wanted.index];
        m_kept.insert({*wanted.shape}, new SpansPtr(spans), spans->bytes());
    }
    return all;
}

} // namespace truceline
