// SPDX-License-Identifier: MIT
#pragma once

#include "map/layerscene.h"

namespace truceline {

/// How the name of a place looks and when it is shown.
struct PlaceStyle {
    double fromZoom = 0;
    double toZoom = 99;
    int order = 0; ///< the smallest is placed first
    double dot = 0; ///< radius, 0 = none and the name stands on the place itself
    QFont font;
    QColor color;
    bool capitals = false;
};

/// Settlements and features by their rank.
PlaceStyle settlementStyle(const Spot& spot, const Theme& theme);
/// Countries, seas, lakes and regions: spread and quiet.
PlaceStyle regionStyle(const Spot& spot, const Theme& theme);
/// The name of an area, in the hue of its claimant.
PlaceStyle areaNameStyle(const AreaStyle& area, const Theme& theme);

} // namespace truceline
