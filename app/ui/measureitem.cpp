// SPDX-License-Identifier: MIT
#include "ui/measureitem.h"

#include "map/theme.h"

#include <QPainter>

namespace truceline {

namespace {

/// Straight pieces of so many pixels look like the curve of a geodesic.
constexpr double kPiece = 24;
constexpr double kDot = 4;

/// A geodesic as it lies on the map.
QPolygonF leg(LonLat from, LonLat to, const Viewport& viewport)
{
    const double pixels = QLineF(viewport.toPixel(from), viewport.toPixel(to)).length();
    const double metres = distance(from, to);
    QPolygonF curve;
    for (const LonLat position : geodesic(from, to, metres * kPiece / std::max(kPiece, pixels) + 1))
        curve.append(viewport.toPixel(position));
    return curve;
}

QPolygonF chain(const Line& positions, bool closed, const Viewport& viewport)
{
    QPolygonF curve;
    for (std::size_t i = 1; i < positions.size() + (closed ? 1 : 0); ++i)
        curve += leg(positions[i - 1], positions[i % positions.size()], viewport);
    return curve;
}

void stroke(QPainter& painter, const QPolygonF& line, const Theme& colors, Qt::PenStyle style)
{
    painter.setPen(QPen(colors.halo, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colors.selection, 2, style, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace

void MeasureItem::setMeasure(Measure* measure)
{
    if (measure == m_measure)
        return;
    if (m_measure)
        m_measure->disconnect(this);
    m_measure = measure;
    connect(measure, &Measure::changed, this, [this] { update(); });
    connect(measure, &Measure::aimed, this, [this] { update(); });
    Q_EMIT measureChanged();
    update();
}

void MeasureItem::paint(QPainter* painter)
{
    if (!m_measure || !m_measure->isActive())
        return;
    const View& view = m_measure->session()->view();
    const Viewport viewport(view.camera, size());
    const Theme& colors = theme(view.appearance);
    const Line& positions = m_measure->positions();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPolygonF line = chain(positions, m_measure->isClosed(), viewport);
    if (m_measure->isClosed()) {
        QColor inside = colors.selection;
        inside.setAlphaF(0.12F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(inside);
        painter->drawPolygon(line);
        painter->setBrush(Qt::NoBrush);
    }
    if (const std::optional<LonLat> next = m_measure->next(); next && !positions.empty())
        stroke(*painter, leg(positions.back(), *next, viewport), colors, Qt::DashLine);
    stroke(*painter, line, colors, Qt::SolidLine);
    painter->setPen(QPen(colors.selection, 2));
    painter->setBrush(colors.halo);
    for (const LonLat position : positions)
        painter->drawEllipse(viewport.toPixel(position), kDot, kDot);
}

} // namespace truceline
