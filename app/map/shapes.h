// SPDX-License-Identifier: MIT
#pragma once

#include "geo/camera.h"
#include "geo/geometry.h"
#include "map/clip.h"
#include "map/detail.h"

namespace truceline {

/// Pixels around the viewport that pictures still cover, so that no stroke shows where a shape was cut.
constexpr double kMargin = 32;

/// The viewport in pixels with the margin around it.
QRectF frameOf(const Viewport& viewport);

/// The lines and polygons of a layer in world coordinates with their levels of detail; points have no shape.
/// Rows are those of the layer. What is returned in pixels is simplified for the zoom and clipped to frameOf().
class Shapes {
public:
    Shapes() = default;
    explicit Shapes(const std::vector<Geometry>& geometries);

    /// The smallest world rectangle around a feature; null where it has no lines or polygons.
    QRectF box(std::size_t row) const { return m_boxes[row]; }
    /// The area of a feature's polygons in world units, to order features by size.
    double size(std::size_t row) const;
    bool touches(std::size_t row, const Viewport& viewport) const;

    /// The rings of a feature's polygons, for filling by the even-odd rule.
    std::vector<QPolygonF> rings(std::size_t row, const Viewport& viewport) const;
    /// The lines, and the outlines of polygons.
    std::vector<Piece> lines(std::size_t row, const Viewport& viewport) const;

    /// True where a feature's polygons hold a world position.
    bool contains(std::size_t row, QPointF world) const;
    /// The distance in pixels from a feature's lines; infinite where they are farther than `limit` pixels.
    double distance(std::size_t row, QPointF pixel, const Viewport& viewport, double limit) const;

private:
    void add(const Line& line, bool closed);
    QPolygonF simplified(std::size_t run, const Viewport& viewport) const;

    std::vector<QPointF> m_vertices;
    std::vector<std::uint8_t> m_levels;
    std::vector<Run> m_runs;
    std::vector<QRectF> m_runBoxes;
    std::vector<std::size_t> m_firstRun; ///< of each row, and one past the last
    std::vector<QRectF> m_boxes;
};

} // namespace truceline
