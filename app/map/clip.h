// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace truceline {

/// The part of a ring inside a rectangle (not closed). Where the ring leaves, the result follows the rectangle's edge,
/// which is right for fills and wrong for strokes. Method: I. E. Sutherland and G. W. Hodgman, CACM 17 (1974).
QPolygonF clippedRing(const QPolygonF& ring, const QRectF& frame);

/// A line or ring that looks the same inside a rectangle: of vertices that follow one another beyond the same side only
/// the first and the last remain. Edges that cross the rectangle keep their ends, so that they are drawn to the same
/// pixels.
QPolygonF withoutUnseen(const QPolygonF& line, const QRectF& frame);

/// A piece of a line.
struct Piece {
    QPolygonF line;
    double before = 0; ///< length of the line that lies before the piece
};

/// The pieces of a line inside a rectangle. Method: Y.-D. Liang and B. A. Barsky, ACM TOG 3 (1984).
std::vector<Piece> clippedLine(const QPolygonF& line, const QRectF& frame);

} // namespace truceline
