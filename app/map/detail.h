// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>

#include <cstdint>
#include <vector>

namespace truceline {

/// A line or a ring among the vertices of a layer. A ring does not repeat its first vertex.
struct Run {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool closed = false;
};

/// How far in logical pixels a simplified line may lie from the true one.
constexpr double kTolerance = 0.4;

/// For each vertex the zoom from which it is needed to stay within kTolerance; 255 = at no zoom.
/// Runs are simplified between the places where they meet and in a way that does not depend on their direction, so an
/// edge that two neighbours share stays shared. Method: D. H. Douglas and T. K. Peucker, Cartographica 10 (1973), with
/// the distance of each vertex kept instead of a yes or no.
std::vector<std::uint8_t> detailLevels(const std::vector<QPointF>& vertices, const std::vector<Run>& runs);

} // namespace truceline
