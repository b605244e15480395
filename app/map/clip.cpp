// SPDX-License-Identifier: MIT
#include "map/clip.h"

#include <QLineF>

#include <algorithm>

namespace truceline {

namespace {

/// A half plane: the points whose coordinate, times sign, is at most the limit.
struct Side {
    bool horizontal; ///< looks at x, else at y
    double sign;
    double limit;

    double beyond(QPointF point) const { return sign * (horizontal ? point.x() : point.y()) - limit; }
};

QPolygonF clippedBy(const QPolygonF& ring, const Side& side)
{
    QPolygonF out;
    out.reserve(ring.size() + 4);
    QPointF previous = ring.last();
    double previousBeyond = side.beyond(previous);
    for (const QPointF point : ring) {
        const double beyond = side.beyond(point);
        if ((beyond > 0) != (previousBeyond > 0))
            out.append(previous + (point - previous) * (previousBeyond / (previousBeyond - beyond)));
        if (beyond <= 0)
            out.append(point);
        previous = point;
        previousBeyond = beyond;
    }
    return out;
}

/// The part of the segment a–b inside the frame as fractions of its length; false where there is none.
bool visiblePart(QPointF a, QPointF b, const QRectF& frame, double& from, double& to)
{
    from = 0;
    to = 1;
    const QPointF d = b - a;
    const double ends[4][2] = {{-d.x(), a.x() - frame.left()}, {d.x(), frame.right() - a.x()},
        {-d.y(), a.y() - frame.top()}, {d.y(), frame.bottom() - a.y()}};
    for (const auto& [slope, room] : ends) {
        if (slope == 0) {
            if (room < 0)
                return false;
        } else if (slope < 0)
            from = std::max(from, room / slope);
        else
            to = std::min(to, room / slope);
    }
    return from <= to;
}

/// The sides of the frame that a point lies beyond, as bits.
unsigned sidesBeyond(QPointF point, const QRectF& frame)
{
    return (point.x() < frame.left() ? 1U : 0U) | (point.x() > frame.right() ? 2U : 0U)
        | (point.y() < frame.top() ? 4U : 0U) | (point.y() > frame.bottom() ? 8U : 0U);
}

} // namespace

QPolygonF withoutUnseen(const QPolygonF& line, const QRectF& frame)
{
    QPolygonF out;
    out.reserve(line.size());
    unsigned shared = 0; // sides that the last vertex of `out` and all that follow it lie beyond
    for (qsizetype i = 0; i < line.size(); ++i) {
        const unsigned here = sidesBeyond(line[i], frame);
        const unsigned next = i + 1 < line.size() ? sidesBeyond(line[i + 1], frame) : 0;
        const bool unseen = (shared & here & next) != 0;
        shared = unseen ? shared & here : here;
        if (!unseen)
            out.append(line[i]);
    }
    return out;
}

QPolygonF clippedRing(const QPolygonF& ring, const QRectF& frame)
{
    QPolygonF out = ring;
    for (const Side& side : {Side{true, -1, -frame.left()}, Side{true, 1, frame.right()}, Side{false, -1, -frame.top()},
             Side{false, 1, frame.bottom()}}) {
        if (out.isEmpty())
            break;
        out = clippedBy(out, side);
    }
    return out;
}

std::vector<Piece> clippedLine(const QPolygonF& line, const QRectF& frame)
{
    std::vector<Piece> pieces;
    double travelled = 0;
    bool joined = false; // the last piece ends where this segment begins
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        const double length = QLineF(a, b).length();
        double from = 0;
        double to = 0;
        if (visiblePart(a, b, frame, from, to)) {
            if (!joined)
                pieces.push_back({{a + (b - a) * from}, travelled + length * from});
            pieces.back().line.append(to < 1 ? a + (b - a) * to : b);
            joined = to == 1;
        } else {
            joined = false;
        }
        travelled += length;
    }
    return pieces;
}

} // namespace truceline
