// SPDX-License-Identifier: MIT
#pragma once

#include "data/query.h"
#include "geo/camera.h"

#include <QPointF>

#include <vector>

namespace truceline {

/// Incidents of one layer that share a mark.
struct Cluster {
    QPointF at; ///< world: the mean of its members
    int count = 0;
    int possible = 0; ///< how many of them are only possibly in the window
    std::uint32_t row = 0; ///< one member
};

/// Diameter in pixels of the mark of several incidents.
double sizeOfSeveral(int count);

/// The marks of one layer in one view. A grid anchored to the world, one per half zoom level, gathers incidents; then
/// clusters whose marks would overlap are joined. So marks stay where they are while the map is panned, and there are
/// at most as many as the screen has room for, however many incidents there are. Every selected incident with a place
/// inside the viewport is in exactly one.
class Clusters {
public:
    /// @param at  world positions by row; NaN where the place is unknown
    Clusters(const std::vector<QPointF>& at, const std::vector<Selected>& selected, const Viewport& viewport);

    const std::vector<Cluster>& list() const { return m_clusters; }
    /// The cluster that holds a position, or −1.
    int clusterAt(QPointF world) const;

private:
    void gather(const std::vector<QPointF>& at, const std::vector<Selected>& selected);
    bool join();
    std::vector<int> leaders() const;
    int cellAt(QPointF world) const;

    double m_pixel; ///< width of a pixel of the grid's zoom level in world units
    double m_cell; ///< width of a cell in world units
    QPointF m_origin; ///< world position of the first cell's corner
    int m_columns;
    int m_rows;
    std::vector<Cluster> m_clusters;
    std::vector<int> m_clusterOfCell; ///< −1 = empty
};

} // namespace truceline
