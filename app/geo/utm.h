// SPDX-License-Identifier: MIT
#pragma once

#include "geo/lonlat.h"

#include <QChar>

#include <optional>

namespace truceline {

/// A position in Universal Transverse Mercator on WGS 84 (EPSG:32601 … 32660, 32701 … 32760).
struct Utm {
    int zone = 0; ///< 1 … 60, each six degrees wide; without the exceptions of Norway and Svalbard
    QChar band; ///< latitude band C … X, each eight degrees high (the last twelve)
    double easting = 0; ///< metres, 500,000 on the zone's central meridian
    double northing = 0; ///< metres, from the equator; south of it from 10,000,000 downwards

    bool operator==(const Utm&) const = default;
};

/// Projected by PROJ. Nothing for invalid positions and for latitudes outside -80° to 84°, where UTM ends.
std::optional<Utm> toUtm(LonLat position);

} // namespace truceline
