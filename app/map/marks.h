// SPDX-License-Identifier: MIT
#pragma once

#include "map/clusters.h"
#include "map/layerscene.h"

#include <utility>
#include <vector>

namespace truceline {

/// The clusters of an incident layer for what is selected of it.
/// @pre anything is selected; layer and selection outlive the clusters.
Clusters clustersOf(const LayerScene& layer, const Selection& selection, const Viewport& viewport);

/// Rows with what goes around the marks that they are in; of several in one mark the fullest.
using RingedRows = std::vector<std::pair<std::uint32_t, Ring>>;

/// The mark of each cluster, in the same order. A campaign some of whose parts are selected too is a small ring, since
/// its parts tell its story.
/// @param styled  how single incidents are drawn; null = by their types and deaths
std::vector<Mark> marksOf(const LayerScene& layer, const Selection& selection, const Clusters& clusters,
    const Viewport& viewport, const Theme& theme, const StyledRows* styled, const RingedRows& ringed);

/// Diameter of an incident's mark in pixels. @param part  of the largest mark's area that it has beyond the smallest's
double markSizeOf(double part);
/// The same where its area grows in proportion to the deaths, up to a limit; −1 = unknown.
double markSize(std::int32_t deaths);
/// The fewest deaths that have the largest mark.
constexpr std::int32_t kMostDeaths = 200;

} // namespace truceline
