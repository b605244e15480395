// SPDX-License-Identifier: MIT
#pragma once

namespace truceline {

/// A position on WGS 84 in degrees: longitude -180 to 180 east, latitude -90 to 90 north.
struct LonLat {
    double lon = 0;
    double lat = 0;

    bool operator==(const LonLat&) const = default;
};

/// True where both coordinates are finite and inside their ranges.
bool isValid(LonLat position);

/// A rectangle of longitudes and latitudes in WGS 84 degrees. It never crosses the antimeridian.
/// A default-made box is empty and grows by extend().
struct GeoBox {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;

    bool operator==(const GeoBox&) const = default;

    bool isEmpty() const { return west > east || south > north; }
    /// Edges count as inside.
    bool contains(LonLat position) const;
    /// Touching edges count as an intersection.
    bool intersects(const GeoBox& other) const;
    void extend(LonLat position);
    void extend(const GeoBox& other);
};

} // namespace truceline
