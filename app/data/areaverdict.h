// SPDX-License-Identifier: MIT
#pragma once

#include "data/claimrelations.h"
#include "geo/geometry.h"

namespace truceline {

/// The size of an area as drawn.
struct DrawnArea {
    double km2 = 0; ///< geodesic, WGS 84
    double uncertaintyKm = 0; ///< how far the outline may be off; 0 = nothing is said
    double toleranceKm2 = 0; ///< by how much the size may be off for that: the outline's length times it, at most all

    bool operator==(const DrawnArea&) const = default;
};

/// @param shape  polygons; anything else has no area
/// @param uncertaintyKm  as in the data
DrawnArea drawnArea(const Geometry& shape, double uncertaintyKm);

/// How a drawn area compares with a claimed size.
struct AreaVerdict {
    ClaimBounds claimed; ///< km²
    double difference = 0; ///< drawn less claimed in km²; 0 where the drawn size lies between the claimed bounds
    double ratio = 1; ///< drawn by claimed, of the bound that is nearer
    bool differs = false; ///< by more than kAreaAgreement: to be flagged, whatever the outline allows
    bool isAllowed = true; ///< the outline's uncertainty can account for the difference

    bool operator==(const AreaVerdict&) const = default;
};

/// Sizes that differ by less than this part of the claimed size are said to agree.
constexpr double kAreaAgreement = 0.05;

/// Nothing where the claim is no size in km², or one of nothing.
std::optional<AreaVerdict> areaVerdict(const Claim& claim, const DrawnArea& drawn);

} // namespace truceline
