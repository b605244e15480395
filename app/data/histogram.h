// SPDX-License-Identifier: MIT
#pragma once

#include "data/query.h"

#include <span>

namespace truceline {

/// How many incidents a stretch of days holds.
struct Bin {
    int certain = 0; ///< all days that they may mean lie in the bin
    int possible = 0; ///< some of them do; such an incident counts in every bin that it touches

    bool operator==(const Bin&) const = default;
};

/// Counts incidents by their days and by groups of types. Undated incidents are in no bin.
/// @param edges  ascending; bin i holds the days from edges[i] up to but without edges[i + 1]
/// @param groupOfType  for each of the layer's types its group, 0 … groups − 1
/// @return edges.size() − 1 bins for each group, those of the first group first; nothing for fewer than two edges
std::vector<Bin> histogram(const Layer& layer, std::span<const Selected> rows, std::span<const Day> edges,
    std::span<const int> groupOfType, int groups);

} // namespace truceline
