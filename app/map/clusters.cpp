// SPDX-License-Identifier: MIT
#include "map/clusters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace truceline {

namespace {

/// Width of a cell in pixels: no less than the widest mark, so that only neighbouring cells can hold marks that
/// overlap.
constexpr double kCell = 30;
/// Diameter that a single incident counts with when marks are joined.
constexpr double kSingle = 16;
/// Marks may overlap by this many pixels.
constexpr double kOverlap = 2;
/// Times that joining is repeated, since a joined mark has moved.
constexpr int kPasses = 3;
/// Cells around the viewport that take part. A pass looks two cells away, so what is on screen does not depend on where
/// the screen ends.
constexpr int kBorder = 2 * kPasses + 1;

} // namespace

double sizeOfSeveral(int count)
{
    return std::min(kCell, 16 + 2.5 * std::log2(count));
}

double clusterCell(double zoom)
{
    return kCell / (256 * std::exp2(std::round(2 * zoom) / 2));
}

Clusters::Clusters(
    std::shared_ptr<const CellGrid> grid, const WorldColumn& column, const SelectedRows& rows, const Viewport& viewport)
    : m_grid(std::move(grid))
    , m_column(column)
    , m_rows(rows)
    , m_pixel(clusterCell(viewport.camera().zoom) / kCell)
{
    const QRectF world = viewport.world() & QRectF(0, 0, 1, 1);
    m_cells = QRect(m_grid->cellAt(world.topLeft()), m_grid->cellAt(world.bottomRight()))
                  .adjusted(-kBorder, -kBorder, kBorder, kBorder);
    gather();
    for (int pass = 0; pass < kPasses && join(); ++pass) { }
}

int Clusters::indexOf(QPoint cell) const
{
    if (!m_cells.contains(cell))
        return -1;
    return (cell.y() - m_cells.top()) * m_cells.width() + cell.x() - m_cells.left();
}

int Clusters::clusterAt(QPointF world) const
{
    const int index = indexOf(m_grid->cellAt(world));
    return index < 0 ? -1 : m_clusterOfCell[static_cast<std::size_t>(index)];
}

/// The cluster of a cell that takes part; a new one begins with this row.
Cluster& Clusters::clusterIn(QPoint cell, std::uint32_t row)
{
    int& index = m_clusterOfCell[static_cast<std::size_t>(indexOf(cell))];
    if (index < 0) {
        index = static_cast<int>(m_clusters.size());
        m_clusters.push_back({{}, 0, 0, row});
    }
    return m_clusters[static_cast<std::size_t>(index)];
}

void Clusters::gather()
{
    m_clusterOfCell.assign(static_cast<std::size_t>(m_cells.width()) * static_cast<std::size_t>(m_cells.height()), -1);
    if (m_rows.empty())
        return;
    const DatedRows& set = *m_rows.set();
    // Each of those that are only possibly in the window is looked at, all others are counted by cell.
    const auto visitPlaced = [&](std::uint32_t row, auto visit) {
        if (!set.layer().hasPlace(row))
            return;
        if (const QPoint cell = m_grid->cellAt(m_column.at(row)); m_cells.contains(cell))
            visit(clusterIn(cell, row));
    };
    const auto add = [&](Cluster& cluster, std::uint32_t row) {
        cluster.at += m_column.at(row) * set.layer().weight(row);
        cluster.count += set.layer().weight(row);
    };
    const auto addPossible = [&](Cluster& cluster, std::uint32_t row) { cluster.possible += set.layer().weight(row); };
    for (const Selected& each : m_rows.early()) {
        visitPlaced(each.row, [&](Cluster& cluster) {
            add(cluster, each.row);
            addPossible(cluster, each.row);
        });
    }
    const bool weighted = !set.layer().weights.empty();
    m_grid->visit(m_cells, m_rows.from(), m_rows.to(), [&](const CellGrid::Content& content) {
        Cluster& cluster = clusterIn(content.cell, set.row(content.positions.front()));
        if (weighted) {
            for (const std::uint32_t position : content.positions)
                add(cluster, set.row(position));
            return;
        }
        cluster.at += content.sum;
        cluster.count += static_cast<int>(content.positions.size());
    });
    set.visitBeyond(m_rows.from(), m_rows.to(), m_rows.days().end, [&](std::size_t position) {
        const std::uint32_t row = set.row(position);
        visitPlaced(row, [&](Cluster& cluster) { addPossible(cluster, row); });
    });
    for (Cluster& cluster : m_clusters)
        cluster.at /= cluster.count;
}

std::vector<std::uint32_t> Clusters::members(int cluster, std::size_t most) const
{
    std::vector<std::uint32_t> rows;
    if (m_rows.empty())
        return rows;
    const DatedRows& set = *m_rows.set();
    const auto isIn = [&](QPoint cell) {
        const int index = indexOf(cell);
        return index >= 0 && m_clusterOfCell[static_cast<std::size_t>(index)] == cluster;
    };
    for (const Selected& each : m_rows.early()) {
        if (rows.size() < most && set.layer().hasPlace(each.row) && isIn(m_grid->cellAt(m_column.at(each.row))))
            rows.push_back(each.row);
    }
    m_grid->visit(m_cells, m_rows.from(), m_rows.to(), [&](const CellGrid::Content& content) {
        if (!isIn(content.cell))
            return;
        for (const std::uint32_t position : content.positions.first(std::min(most, content.positions.size())))
            rows.push_back(set.row(position));
    });
    std::ranges::sort(rows);
    rows.resize(std::min(most, rows.size()));
    return rows;
}

/// For each cluster the heaviest of those whose marks it would overlap, or itself.
std::vector<int> Clusters::leaders() const
{
    const auto at = [this](int index) -> const Cluster& { return m_clusters[static_cast<std::size_t>(index)]; };
    const auto heavier = [&](int a, int b) {
        if (at(a).count != at(b).count)
            return at(a).count > at(b).count;
        return at(a).at.y() != at(b).at.y() ? at(a).at.y() < at(b).at.y() : at(a).at.x() < at(b).at.x();
    };
    std::vector<double> radii; // of marks, without what may overlap, in units of the world
    for (const Cluster& each : m_clusters)
        radii.push_back(((each.count > 1 ? sizeOfSeveral(each.count) : kSingle) - kOverlap) / 2 * m_pixel);
    const auto overlap = [&](int a, int b) {
        const double reach = radii[static_cast<std::size_t>(a)] + radii[static_cast<std::size_t>(b)];
        const QPointF apart = at(a).at - at(b).at;
        return QPointF::dotProduct(apart, apart) < reach * reach;
    };
    // A mean lies among its members, but rounding may put it a hair outside the grid.
    const auto cellOf = [this](const Cluster& cluster) { return std::max(0, indexOf(m_grid->cellAt(cluster.at))); };
    // Clusters by the cell that holds their mean, as linked lists.
    std::vector<int> first(m_clusterOfCell.size(), -1);
    std::vector<int> next(m_clusters.size(), -1);
    for (std::size_t i = 0; i < m_clusters.size(); ++i)
        next[i] = std::exchange(first[static_cast<std::size_t>(cellOf(m_clusters[i]))], static_cast<int>(i));

    std::vector<int> leader(m_clusters.size());
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const int own = static_cast<int>(i);
        const int cell = cellOf(m_clusters[i]);
        const int row = cell / m_cells.width();
        const int column = cell % m_cells.width();
        int best = own;
        for (int y = std::max(row - 1, 0); y <= std::min(row + 1, m_cells.height() - 1); ++y) {
            for (int x = std::max(column - 1, 0); x <= std::min(column + 1, m_cells.width() - 1); ++x) {
                for (int other = first[static_cast<std::size_t>(y * m_cells.width() + x)]; other >= 0;
                    other = next[static_cast<std::size_t>(other)]) {
                    if (other != own && heavier(other, best) && overlap(own, other))
                        best = other;
                }
            }
        }
        leader[i] = best;
    }
    return leader;
}

/// Every cluster goes into its leader, unless that is going elsewhere itself; false where nothing overlapped.
bool Clusters::join()
{
    const std::vector<int> leader = leaders();
    const std::vector<Cluster> before = std::exchange(m_clusters, {});
    std::vector<int> joined(before.size(), -1);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto ahead = static_cast<std::size_t>(leader[i]);
        const std::size_t target = leader[ahead] == leader[i] ? ahead : i;
        if (joined[target] < 0) {
            joined[target] = static_cast<int>(m_clusters.size());
            m_clusters.push_back({{}, 0, 0, before[target].row});
        }
        joined[i] = joined[target];
        Cluster& sum = m_clusters[static_cast<std::size_t>(joined[i])];
        sum.at += before[i].at * before[i].count;
        sum.count += before[i].count;
        sum.possible += before[i].possible;
    }
    for (Cluster& sum : m_clusters)
        sum.at /= sum.count;
    for (int& index : m_clusterOfCell) {
        if (index >= 0)
            index = joined[static_cast<std::size_t>(index)];
    }
    return m_clusters.size() < before.size();
}

} // namespace truceline
