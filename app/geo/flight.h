// SPDX-License-Identifier: MIT
#pragma once

#include "geo/camera.h"

namespace truceline {

/// The way of a camera from one place to another: it rises where the way is long, so that what passes below never
/// races. J. J. van Wijk and W. A. A. Nuij, Smooth and efficient zooming and panning, IEEE InfoVis 2003, equations 5
/// and 9.
class Flight {
public:
    /// @param width  of the map in logical pixels, above 0
    Flight(const Camera& from, const Camera& to, double width);

    /// The camera after a part of the way, 0 … 1; exact at both ends.
    Camera at(double part) const;
    /// How long the way is felt to be; 0 = it ends where it begins.
    double length() const { return m_length; }

private:
    Camera m_from;
    Camera m_to;
    QPointF m_start; ///< world coordinates, as the next
    QPointF m_way;
    double m_distance; ///< in world units, as widths are
    double m_startWidth; ///< of what the map shows
    double m_pixels; ///< the map's width
    double m_rise; ///< r0 of the paper
    double m_length; ///< S of the paper
    bool m_isPan; ///< the place changes; else the zoom alone
    double m_direction; ///< of the zoom, where it alone changes
};

} // namespace truceline
