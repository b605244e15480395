// SPDX-License-Identifier: MIT
#include "map/clusters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace truceline {

namespace {

/// Width of a cell and least distance of two marks, in pixels at the whole zoom level.
constexpr double kCell = 24;
constexpr double kReach = 17;
/// Cells around the viewport that take part, so that joining at the edge does not depend on where the edge is.
constexpr int kBorder = 4;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

Clusters::Clusters(const std::vector<QPointF>& at, const std::vector<Selected>& selected, const Viewport& viewport)
{
    const double pixel = 1 / (256 * std::exp2(std::round(viewport.camera().zoom)));
    m_cell = kCell * pixel;
    const QRectF world = viewport.world() & QRectF(0, 0, 1, 1);
    const double left = std::floor(world.left() / m_cell) - kBorder;
    const double top = std::floor(world.top() / m_cell) - kBorder;
    m_origin = QPointF(left, top) * m_cell;
    m_columns = static_cast<int>(std::floor(world.right() / m_cell) - left) + 1 + kBorder;
    m_rows = static_cast<int>(std::floor(world.bottom() / m_cell) - top) + 1 + kBorder;
    gather(at, selected);
    join(kReach * pixel);
}

int Clusters::cellAt(QPointF world) const
{
    const double column = std::floor((world.x() - m_origin.x()) / m_cell);
    const double row = std::floor((world.y() - m_origin.y()) / m_cell);
    if (!(column >= 0 && column < m_columns && row >= 0 && row < m_rows)) // also where the place is unknown
        return -1;
    return static_cast<int>(row) * m_columns + static_cast<int>(column);
}

int Clusters::clusterAt(QPointF world) const
{
    const int cell = cellAt(world);
    return cell < 0 ? -1 : m_clusterOfCell[static_cast<std::size_t>(cell)];
}

void Clusters::gather(const std::vector<QPointF>& at, const std::vector<Selected>& selected)
{
    m_clusterOfCell.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), -1);
    for (const Selected& each : selected) {
        const int cell = cellAt(at[each.row]);
        if (cell < 0)
            continue;
        int& index = m_clusterOfCell[static_cast<std::size_t>(cell)];
        if (index < 0) {
            index = static_cast<int>(m_clusters.size());
            m_clusters.push_back({{}, 0, 0, each.row});
        }
        Cluster& cluster = m_clusters[static_cast<std::size_t>(index)];
        cluster.at += at[each.row];
        ++cluster.count;
        cluster.possible += each.match == Match::Possible;
    }
    for (Cluster& cluster : m_clusters)
        cluster.at /= cluster.count;
}

/// Every cell whose heaviest neighbour is too near goes into that one, unless it is going elsewhere itself. As no cell
/// looks farther than two cells away, the outcome does not depend on where the screen ends.
void Clusters::join(double reach)
{
    const std::vector<Cluster> cells = std::exchange(m_clusters, {});
    std::vector<int> leader(cells.size());
    const auto heavier = [&](int a, int b) {
        const Cluster& first = cells[static_cast<std::size_t>(a)];
        const Cluster& second = cells[static_cast<std::size_t>(b)];
        if (first.count != second.count)
            return first.count > second.count;
        return first.at.y() != second.at.y() ? first.at.y() < second.at.y() : first.at.x() < second.at.x();
    };
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const int own = m_clusterOfCell[static_cast<std::size_t>(row * m_columns + column)];
            if (own < 0)
                continue;
            int best = own;
            for (int y = std::max(row - 1, 0); y <= std::min(row + 1, m_rows - 1); ++y) {
                for (int x = std::max(column - 1, 0); x <= std::min(column + 1, m_columns - 1); ++x) {
                    const int other = m_clusterOfCell[static_cast<std::size_t>(y * m_columns + x)];
                    if (other >= 0 && other != own && heavier(other, best)
                        && distance(cells[static_cast<std::size_t>(own)].at, cells[static_cast<std::size_t>(other)].at)
                            < reach)
                        best = other;
                }
            }
            leader[static_cast<std::size_t>(own)] = best;
        }
    }
    std::vector<int> cluster(cells.size(), -1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto ahead = static_cast<std::size_t>(leader[i]);
        const std::size_t target = leader[ahead] == leader[i] ? ahead : i;
        if (cluster[target] < 0) {
            cluster[target] = static_cast<int>(m_clusters.size());
            m_clusters.push_back({{}, 0, 0, cells[target].row});
        }
        cluster[i] = cluster[target];
        Cluster& sum = m_clusters[static_cast<std::size_t>(cluster[target])];
        sum.at += cells[i].at * cells[i].count;
        sum.count += cells[i].count;
        sum.possible += cells[i].possible;
    }
    for (Cluster& sum : m_clusters)
        sum.at /= sum.count;
    for (int& index : m_clusterOfCell) {
        if (index >= 0)
            index = cluster[static_cast<std::size_t>(index)];
    }
}

} // namespace truceline
