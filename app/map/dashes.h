// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>

#include <vector>

namespace truceline {

/// The dashes of a line. Unlike Qt's own they do not depend on where the device ends, which cuts a line and shifts what
/// follows.
/// @param lengths  of dashes and gaps in turn, all above 0 and even in number, in the line's units
/// @param offset  length of the pattern that lies before the line's beginning
std::vector<QPolygonF> dashes(const QPolygonF& line, const QList<double>& lengths, double offset);

} // namespace truceline
