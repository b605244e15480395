// SPDX-License-Identifier: MIT
#include "data/areaverdict.h"

#include "geo/geodesic.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

DrawnArea drawnArea(const Geometry& shape, double uncertaintyKm)
{
    DrawnArea drawn;
    drawn.km2 = area(shape) / 1e6;
    drawn.uncertaintyKm = uncertaintyKm;
    if (const auto* polygons = std::get_if<Polygons>(&shape)) {
        double outline = 0;
        for (const Polygon& polygon : *polygons) {
            for (const Line& ring : polygon)
                outline += length(ring);
        }
        drawn.toleranceKm2 = std::min(drawn.km2, outline / 1000 * uncertaintyKm);
    }
    return drawn;
}

std::optional<AreaVerdict> areaVerdict(const Claim& claim, const DrawnArea& drawn)
{
    const auto claimed = claimBounds(claim);
    if (claim.unit != "km2"_L1 || !claimed || drawn.km2 <= 0 || claimed->high <= 0)
        return {};
    AreaVerdict verdict;
    verdict.claimed = *claimed;
    const double nearest = std::clamp(drawn.km2, claimed->low, claimed->high);
    if (nearest <= 0)
        return {};
    verdict.difference = drawn.km2 - nearest;
    verdict.ratio = drawn.km2 / nearest;
    verdict.differs = std::abs(verdict.ratio - 1) > kAreaAgreement;
    verdict.isAllowed = std::abs(verdict.difference) <= drawn.toleranceKm2;
    return verdict;
}

} // namespace truceline
