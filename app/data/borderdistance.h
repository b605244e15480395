// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "geo/nearest.h"

namespace truceline {

/// How far an incident happened from the border between the states (until 1991: the Soviet republics).
struct BorderDistance {
    FeatureRef line; ///< the boundary that is nearest
    Day day = 0; ///< the day whose lines were looked at: the first that the incident may have touched
    Nearest nearest; ///< where it is nearest to the incident's position
    double radiusKm = 0; ///< the incident may have happened so far from its position; 0 = that is exact
    double lineKm = 0; ///< the line may be off by so much; 0 = nothing is said

    bool operator==(const BorderDistance&) const = default;
};

/// True for a boundary's `status` that stands for the border between the states or the Soviet republics, whether
/// delimited or not; lines of contact, fronts, corridors and boundaries within a state are none.
bool isBorder(QStringView status);

/// Nothing where no such line was in force on that day, where the incident has no date or no place or only an anchor
/// for one, and where it lies outside the atlas's extent.
std::optional<BorderDistance> borderDistance(const Atlas& atlas, FeatureRef incident);

} // namespace truceline
