// SPDX-License-Identifier: MIT
#pragma once

#include "data/selection.h"
#include "geo/camera.h"
#include "map/cellgrid.h"

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

/// Width in world units of the cells in which Clusters gathers at a zoom: there is a grid for each half level.
double clusterCell(double zoom);

/// The marks of one layer in one view. A grid anchored to the world, one per half zoom level, gathers incidents; then
/// clusters whose marks would overlap are joined. So marks stay where they are while the map is panned, and there are
/// at most as many as the screen has room for, however many incidents there are. Every selected incident with a place
/// inside the viewport is in exactly one.
class Clusters {
public:
    /// @param grid  of the set that the rows were selected from, with cells of clusterCell()
    /// @pre column and rows outlive this.
    Clusters(std::shared_ptr<const CellGrid> grid, const WorldColumn& column, const SelectedRows& rows,
        const Viewport& viewport);

    const std::vector<Cluster>& list() const { return m_clusters; }
    /// The cluster that holds a position, or −1.
    int clusterAt(QPointF world) const;
    /// The rows of a cluster's first incidents, by date, and no more than `most`.
    std::vector<std::uint32_t> members(int cluster, std::size_t most) const;

private:
    Cluster& clusterIn(QPoint cell, std::uint32_t row);
    void gather();
    bool join();
    std::vector<int> leaders() const;
    int indexOf(QPoint cell) const;

    std::shared_ptr<const CellGrid> m_grid;
    const WorldColumn& m_column;
    const SelectedRows& m_rows;
    double m_pixel; ///< width of a pixel of the grid's zoom level in world units
    QRect m_cells; ///< that take part
    std::vector<Cluster> m_clusters;
    std::vector<int> m_clusterOfCell; ///< by indexOf(); −1 = empty
};

} // namespace truceline
