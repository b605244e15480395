// SPDX-License-Identifier: MIT
#include "map/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace truceline {

namespace {

/// Coordinates along the hatch lines (u) and across them (v), v = n · spacing being line n.
struct Frame {
    double cos;
    double sin;
    QPointF origin;

    explicit Frame(const Hatch& hatch)
        : origin(hatch.origin)
    {
        const double radians = -hatch.angle * std::numbers::pi / 180; // pixels grow downwards
        cos = std::cos(radians);
        sin = std::sin(radians);
    }

    double u(QPointF p) const { return (p.x() - origin.x()) * cos + (p.y() - origin.y()) * sin; }
    double v(QPointF p) const { return (p.y() - origin.y()) * cos - (p.x() - origin.x()) * sin; }
    QPointF point(double u, double v) const { return origin + QPointF(u * cos - v * sin, u * sin + v * cos); }
};

struct Range {
    double low = INFINITY;
    double high = -INFINITY;

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// Where the line v = n · spacing meets the polygon's edges, for each n from `first`; edges own their lower end.
void collectCrossings(
    std::vector<std::vector<double>>& crossings, int first, const QPolygonF& ring, const Frame& frame, double spacing)
{
    const int last = first + int(crossings.size()) - 1;
    double u0 = frame.u(ring.last());
    double v0 = frame.v(ring.last()) / spacing;
    for (const QPointF& point : ring) {
        const double u1 = frame.u(point);
        const double v1 = frame.v(point) / spacing;
        const double low = std::max(std::min(v0, v1), double(first) - 1);
        const double high = std::min(std::max(v0, v1), double(last) + 1);
        for (int n = int(std::floor(low)) + 1; n <= std::min(int(std::floor(high)), last); ++n)
            crossings[std::size_t(n - first)].push_back(u0 + (u1 - u0) * (n - v0) / (v1 - v0));
        u0 = u1;
        v0 = v1;
    }
}

} // namespace

std::vector<QLineF> hatchLines(const std::vector<QPolygonF>& rings, const Hatch& hatch, const QRectF& visible)
{
    const Frame frame(hatch);
    Range u;
    Range v;
    for (const QPointF& corner : {visible.topLeft(), visible.topRight(), visible.bottomLeft(), visible.bottomRight()}) {
        u.add(frame.u(corner));
        v.add(frame.v(corner));
    }
    Range covered;
    for (const QPolygonF& ring : rings) {
        for (const QPointF& point : ring)
            covered.add(frame.v(point));
    }
    const int first = int(std::ceil(std::max(v.low, covered.low) / hatch.spacing));
    const int last = int(std::floor(std::min(v.high, covered.high) / hatch.spacing));
    if (visible.isEmpty() || covered.low > covered.high || last < first)
        return {};

    std::vector<std::vector<double>> crossings(std::size_t(last - first + 1));
    for (const QPolygonF& ring : rings) {
        if (ring.size() > 2)
            collectCrossings(crossings, first, ring, frame, hatch.spacing);
    }
    std::vector<QLineF> lines;
    for (int n = first; n <= last; ++n) {
        auto& row = crossings[std::size_t(n - first)];
        std::ranges::sort(row);
        for (std::size_t i = 1; i < row.size(); i += 2) {
            const double from = std::max(row[i - 1], u.low);
            const double to = std::min(row[i], u.high);
            if (from < to)
                lines.emplace_back(frame.point(from, n * hatch.spacing), frame.point(to, n * hatch.spacing));
        }
    }
    return lines;
}

QBrush hatchBrush(const Hatch& hatch, QPointF near, double scale)
{
    const Frame frame(hatch);
    // One period from the middle between two lines to the next middle. Qt looks colours up in a table and repeats it
    // one entry later than the gradient ends, by which lines would drift from the world the farther they are from
    // `near`.
    constexpr double kTable = 1024;
    const double first = std::round(frame.v(near) / hatch.spacing) - 0.5;
    QLinearGradient gradient(frame.point(frame.u(near), first * hatch.spacing),
        frame.point(frame.u(near), (first + (kTable - 1) / kTable) * hatch.spacing));
    gradient.setSpread(QGradient::RepeatSpread);
    QColor peak = hatch.color;
    peak.setAlphaF(peak.alphaF() * float(std::min(1.0, hatch.width * scale)));
    QColor none = hatch.color;
    none.setAlpha(0);
    const double period = hatch.spacing * scale;
    const double outer = std::min((hatch.width * scale + 1) / 2 / period, 0.5);
    const double inner = std::min(std::abs(hatch.width * scale - 1) / 2 / period, outer);
    gradient.setStops(
        {{0, none}, {0.5 - outer, none}, {0.5 - inner, peak}, {0.5 + inner, peak}, {0.5 + outer, none}, {1, none}});
    return gradient;
}

} // namespace truceline
