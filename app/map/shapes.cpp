// SPDX-License-Identifier: MIT
#include "map/shapes.h"

#include <QLineF>

#include <cmath>
#include <limits>

namespace truceline {

namespace {

/// Rings and lines smaller than this many pixels are not drawn.
constexpr double kSmallest = 0.8;

/// Rectangles of lines along an axis are flat, which QRectF::intersects() takes for empty.
bool meet(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

QRectF worldFrame(const Viewport& viewport)
{
    const double margin = kMargin / viewport.scale();
    return viewport.world().adjusted(-margin, -margin, margin, margin);
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF edge = b - a;
    const double length = QPointF::dotProduct(edge, edge);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - a, edge) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, a + edge * along).length();
}

} // namespace

QRectF frameOf(const Viewport& viewport)
{
    return QRectF({}, viewport.size()).adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

Shapes::Shapes(const std::vector<Geometry>& geometries)
{
    m_firstRun.reserve(geometries.size() + 1);
    m_boxes.reserve(geometries.size());
    for (const Geometry& geometry : geometries) {
        m_firstRun.push_back(m_runs.size());
        if (const auto* lines = std::get_if<Lines>(&geometry)) {
            for (const Line& line : *lines)
                add(line, false);
        } else if (const auto* polygons = std::get_if<Polygons>(&geometry)) {
            for (const Polygon& polygon : *polygons) {
                for (const Line& ring : polygon)
                    add(ring, true);
            }
        }
        const bool hasShape = m_runs.size() > m_firstRun.back();
        m_boxes.push_back(hasShape ? toWorld(bounds(geometry)) : QRectF());
    }
    m_firstRun.push_back(m_runs.size());
    m_levels = detailLevels(m_vertices, m_runs);
}

void Shapes::add(const Line& line, bool closed)
{
    const auto begin = static_cast<std::uint32_t>(m_vertices.size());
    GeoBox box;
    for (const LonLat position : line) {
        m_vertices.push_back(toWorld(position));
        box.extend(position);
    }
    if (closed && line.size() > 1 && line.front() == line.back())
        m_vertices.pop_back();
    m_runs.push_back({begin, static_cast<std::uint32_t>(m_vertices.size()), closed});
    m_runBoxes.push_back(box.isEmpty() ? QRectF() : toWorld(box));
}

double Shapes::size(std::size_t row) const
{
    double sum = 0;
    for (std::size_t run = m_firstRun[row]; run < m_firstRun[row + 1]; ++run) {
        if (!m_runs[run].closed)
            continue;
        double twice = 0;
        QPointF previous = m_vertices[m_runs[run].end - 1];
        for (std::uint32_t i = m_runs[run].begin; i < m_runs[run].end; ++i) {
            twice += previous.x() * m_vertices[i].y() - m_vertices[i].x() * previous.y();
            previous = m_vertices[i];
        }
        // RFC 7946 turns exterior rings and holes in opposite ways.
        sum += twice / 2;
    }
    return std::abs(sum);
}

bool Shapes::touches(std::size_t row, const Viewport& viewport) const
{
    return m_firstRun[row] < m_firstRun[row + 1] && meet(m_boxes[row], worldFrame(viewport));
}

QPolygonF Shapes::simplified(std::size_t run, const Viewport& viewport) const
{
    const auto zoom = static_cast<std::uint8_t>(std::ceil(viewport.camera().zoom));
    QPolygonF out;
    for (std::uint32_t i = m_runs[run].begin; i < m_runs[run].end; ++i) {
        if (m_levels[i] <= zoom)
            out.append(viewport.toPixel(m_vertices[i]));
    }
    return out;
}

std::vector<QPolygonF> Shapes::rings(std::size_t row, const Viewport& viewport) const
{
    const QRectF world = worldFrame(viewport);
    const QRectF frame = frameOf(viewport);
    const double smallest = kSmallest / viewport.scale();
    std::vector<QPolygonF> out;
    for (std::size_t run = m_firstRun[row]; run < m_firstRun[row + 1]; ++run) {
        const QRectF& box = m_runBoxes[run];
        if (!m_runs[run].closed || !meet(box, world) || std::max(box.width(), box.height()) < smallest)
            continue;
        QPolygonF ring = simplified(run, viewport);
        if (!world.contains(box))
            ring = clippedRing(ring, frame);
        if (ring.size() > 2)
            out.push_back(std::move(ring));
    }
    return out;
}

std::vector<Piece> Shapes::lines(std::size_t row, const Viewport& viewport) const
{
    const QRectF world = worldFrame(viewport);
    const QRectF frame = frameOf(viewport);
    const double smallest = kSmallest / viewport.scale();
    std::vector<Piece> out;
    for (std::size_t run = m_firstRun[row]; run < m_firstRun[row + 1]; ++run) {
        const QRectF& box = m_runBoxes[run];
        if (!meet(box, world) || std::max(box.width(), box.height()) < smallest)
            continue;
        QPolygonF line = simplified(run, viewport);
        if (m_runs[run].closed && !line.isEmpty())
            line.append(line.first());
        if (line.size() < 2)
            continue;
        if (world.contains(box)) {
            out.push_back({std::move(line), 0});
            continue;
        }
        for (Piece& piece : clippedLine(line, frame))
            out.push_back(std::move(piece));
    }
    return out;
}

bool Shapes::contains(std::size_t row, QPointF world) const
{
    bool within = false;
    for (std::size_t run = m_firstRun[row]; run < m_firstRun[row + 1]; ++run) {
        if (!m_runs[run].closed || m_runs[run].begin == m_runs[run].end || !m_runBoxes[run].contains(world))
            continue;
        QPointF a = m_vertices[m_runs[run].end - 1];
        for (std::uint32_t i = m_runs[run].begin; i < m_runs[run].end; ++i) {
            const QPointF b = m_vertices[i];
            if ((a.y() > world.y()) != (b.y() > world.y())
                && world.x() < a.x() + (world.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
                within = !within;
            a = b;
        }
    }
    return within;
}

double Shapes::distance(std::size_t row, QPointF pixel, const Viewport& viewport, double limit) const
{
    const QPointF reach(limit, limit);
    const QRectF near = QRectF(pixel - reach, pixel + reach);
    double least = std::numeric_limits<double>::infinity();
    for (const Piece& piece : lines(row, viewport)) {
        for (qsizetype i = 1; i < piece.line.size(); ++i) {
            if (meet(QRectF(piece.line[i - 1], piece.line[i]).normalized(), near))
                least = std::min(least, distanceToSegment(pixel, piece.line[i - 1], piece.line[i]));
        }
    }
    return least <= limit ? least : std::numeric_limits<double>::infinity();
}

} // namespace truceline
