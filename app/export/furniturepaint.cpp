// SPDX-License-Identifier: MIT
#include "export/furniturelayout.h"
#include "map/painter.h"

#include <algorithm>

namespace truceline {

namespace {

void paintPanel(QPainter& painter, const Panel& panel, bool boxed, double unit, const Theme& theme)
{
    if (panel.rect.isEmpty())
        return;
    if (boxed) {
        QColor line = theme.textQuiet;
        line.setAlphaF(0.3F);
        painter.setBrush(theme.paper);
        painter.setPen(QPen(line, 1));
        painter.drawRoundedRect(panel.rect, 4 * unit, 4 * unit);
    }
    for (const PlacedText& text : panel.texts)
        paint(painter, text.text, text.at);
}

/// A picture of one legend sample, by the style that it has on the map.
Picture samplePicture(const LegendEntry& entry, QSizeF size)
{
    Picture picture;
    picture.size = size;
    const double middle = size.height() / 2;
    if (const auto* fill = std::get_if<Fill>(&entry.sample)) {
        const double half = std::min(7.0, middle - 1);
        Fill sample = *fill;
        sample.rings = {QPolygonF(QRectF(0, middle - half, size.width(), 2 * half))};
        if (sample.hatch)
            sample.hatch->origin = QPointF(0, middle);
        picture.groups.push_back({{}, {sample}});
    } else if (const auto* stroke = std::get_if<Stroke>(&entry.sample)) {
        Stroke sample = *stroke;
        sample.lines = {QPolygonF{QPointF(0, middle), QPointF(size.width(), middle)}};
        picture.groups.push_back({{}, {sample}});
    } else if (const auto* mark = std::get_if<Mark>(&entry.sample)) {
        Mark sample = *mark;
        sample.at = QPointF(size.width() / 2, middle);
        sample.haloRadius = std::min(sample.haloRadius, size.width() / 2);
        sample.ring = Ring::None;
        picture.marks.push_back(sample);
    }
    return picture;
}

void paintEntry(QPainter& painter, const PlacedEntry& placed)
{
    painter.save();
    painter.translate(placed.sample.topLeft());
    paint(painter, samplePicture(placed.entry, placed.sample.size()));
    painter.restore();
    paint(painter, placed.text.text, placed.text.at);
}

void paintScaleBar(QPainter& painter, const QLineF& bar, double unit, const Theme& theme)
{
    const double height = 4 * unit;
    painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{bar.p1() - QPointF(0, height), bar.p1(), bar.p2(), bar.p2() - QPointF(0, height)});
}

/// Dark on a light ground or the other way round, so that it is seen on whatever lies under it.
void paintDivider(QPainter& painter, const QLineF& line, const Theme& theme)
{
    painter.setPen(QPen(theme.paper, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

} // namespace

void paint(QPainter& painter, const FurnitureLayout& layout, FurniturePart part, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (part) {
    case FurniturePart::Title:
        paintPanel(painter, layout.head, layout.boxed, layout.unit, theme);
        break;
    case FurniturePart::Legend:
        paintPanel(painter, layout.legend, layout.boxed, layout.unit, theme);
        for (const PlacedEntry& entry : layout.entries)
            paintEntry(painter, entry);
        break;
    case FurniturePart::Scale:
        paintPanel(painter, layout.foot, layout.boxed, layout.unit, theme);
        if (layout.scaleBar)
            paintScaleBar(painter, *layout.scaleBar, layout.unit, theme);
        break;
    case FurniturePart::Sources:
        paintPanel(painter, layout.sources, layout.boxed, layout.unit, theme);
        break;
    case FurniturePart::Halves:
        if (layout.divider)
            paintDivider(painter, *layout.divider, theme);
        paintPanel(painter, layout.leftHalf, true, layout.unit, theme);
        paintPanel(painter, layout.rightHalf, true, layout.unit, theme);
        break;
    }
    painter.restore();
}

} // namespace truceline
