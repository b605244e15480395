// SPDX-License-Identifier: MIT
#pragma once

namespace truceline {

/// UCDP's where_prec of a place that stands for itself: up to here a position is drawn as exact.
constexpr int kExactPlace = 2;

/// Radius in kilometres within which a place may lie, by UCDP's where_prec; 0 where it is exact or a radius says
/// nothing.
constexpr double placeRadiusKm(int wherePrec)
{
    switch (wherePrec) {
    case 2:
        return 25;
    case 3:
        return 30;
    case 4:
        return 60;
    default:
        return 0;
    }
}

/// False where the position is only an anchor for a line, a wide zone, a country, the sea or the air.
constexpr bool isPlace(int wherePrec)
{
    return wherePrec < 5;
}

} // namespace truceline
