// SPDX-License-Identifier: MIT
#include "geo/flight.h"

#include <cmath>

namespace truceline {

namespace {

/// How much the camera prefers rising to moving sideways: what people in the paper's study liked best.
constexpr double kRho = 1.42;
/// Shorter ways, as a part of what the map shows, are no ways.
constexpr double kShortest = 1e-6;
constexpr double kTile = 256;

double shownWidth(const Camera& camera, double pixels)
{
    return pixels / (kTile * std::exp2(camera.zoom));
}

} // namespace

Flight::Flight(const Camera& from, const Camera& to, double width)
    : m_from(from)
    , m_to(to)
    , m_start(toWorld(from.center))
    , m_way(toWorld(to.center) - m_start)
    , m_distance(std::hypot(m_way.x(), m_way.y()))
    , m_startWidth(shownWidth(from, width))
    , m_pixels(width)
    , m_rise(0)
    , m_length(0)
    , m_isPan(m_distance > kShortest * m_startWidth)
    , m_direction(to.zoom < from.zoom ? 1 : -1)
{
    const double endWidth = shownWidth(to, width);
    if (!m_isPan) {
        m_length = std::abs(std::log(endWidth / m_startWidth)) / kRho;
        return;
    }
    const double rho2 = kRho * kRho;
    const double squares = endWidth * endWidth - m_startWidth * m_startWidth;
    const double climb = rho2 * rho2 * m_distance * m_distance;
    m_rise = -std::asinh((squares + climb) / (2 * m_startWidth * rho2 * m_distance));
    const double fall = -std::asinh((squares - climb) / (2 * endWidth * rho2 * m_distance));
    m_length = (fall - m_rise) / kRho;
}

Camera Flight::at(double part) const
{
    if (part <= 0)
        return m_from;
    if (part >= 1)
        return m_to;
    const double felt = kRho * m_length * part;
    double width = m_startWidth * std::exp(m_direction * felt);
    QPointF place = m_start + part * m_way;
    if (m_isPan) {
        width = m_startWidth * std::cosh(m_rise) / std::cosh(felt + m_rise);
        const double moved =
            m_startWidth / (kRho * kRho) * (std::cosh(m_rise) * std::tanh(felt + m_rise) - std::sinh(m_rise));
        place = m_start + moved / m_distance * m_way;
    }
    return {fromWorld(place), std::log2(m_pixels / (kTile * width))};
}

} // namespace truceline
