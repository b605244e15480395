// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geometry.h"

#include <QString>

#include <simdjson.h>

namespace truceline {

/// A geometry as read: a single point comes as a plain position, so that a million of them need no memory of their own.
struct Place {
    std::variant<std::monostate, LonLat, Geometry> shape;
    /// What to warn of although the geometry can be used; empty = nothing.
    QString warning;

    bool isNone() const { return std::holds_alternative<std::monostate>(shape); }
    template <typename Parts> bool holds() const
    {
        const auto* geometry = std::get_if<Geometry>(&shape);
        return geometry && std::holds_alternative<Parts>(*geometry);
    }
    /// The same as a geometry of its own.
    Geometry toGeometry() const;
    /// The point, or a spot that stands for the geometry. @pre !isNone()
    LonLat position() const;
};

/// Reads a GeoJSON geometry (RFC 7946, section 3.1), `null` included. Of a GeometryCollection the parts of the highest
/// dimension are used.
/// @return what is wrong with it, in words; empty = nothing.
QString readGeometry(simdjson::ondemand::value value, Place& out);

} // namespace truceline
