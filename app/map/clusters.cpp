// SPDX-License-Identifier: MIT
#include "map/clusters.h"

#include <QLineF>

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

Clusters::Clusters(const std::vector<QPointF>& at, const std::vector<Selected>& selected, const Viewport& viewport)
{
    m_pixel = 1 / (256 * std::exp2(std::round(2 * viewport.camera().zoom) / 2));
    m_cell = kCell * m_pixel;
    const QRectF world = viewport.world() & QRectF(0, 0, 1, 1);
    const double left = std::floor(world.left() / m_cell) - kBorder;
    const double top = std::floor(world.top() / m_cell) - kBorder;
    m_origin = QPointF(left, top) * m_cell;
    m_columns = static_cast<int>(std::floor(world.right() / m_cell) - left) + 1 + kBorder;
    m_rows = static_cast<int>(std::floor(world.bottom() / m_cell) - top) + 1 + kBorder;
    gather(at, selected);
    for (int pass = 0; pass < kPasses && join(); ++pass) { }
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

/// For each cluster the heaviest of those whose marks it would overlap, or itself.
std::vector<int> Clusters::leaders() const
{
    const auto at = [this](int index) -> const Cluster& { return m_clusters[static_cast<std::size_t>(index)]; };
    const auto heavier = [&](int a, int b) {
        if (at(a).count != at(b).count)
            return at(a).count > at(b).count;
        return at(a).at.y() != at(b).at.y() ? at(a).at.y() < at(b).at.y() : at(a).at.x() < at(b).at.x();
    };
    const auto overlap = [&](int a, int b) {
        const auto diameter = [](int count) { return count > 1 ? sizeOfSeveral(count) : kSingle; };
        const double reach = ((diameter(at(a).count) + diameter(at(b).count)) / 2 - kOverlap) * m_pixel;
        return QLineF(at(a).at, at(b).at).length() < reach;
    };
    // A mean lies among its members, but rounding may put it a hair outside the grid.
    const auto cellOf = [this](const Cluster& cluster) { return std::max(0, cellAt(cluster.at)); };
    // Clusters by the cell that holds their mean, as linked lists.
    std::vector<int> first(m_clusterOfCell.size(), -1);
    std::vector<int> next(m_clusters.size(), -1);
    for (std::size_t i = 0; i < m_clusters.size(); ++i)
        next[i] = std::exchange(first[static_cast<std::size_t>(cellOf(m_clusters[i]))], static_cast<int>(i));

    std::vector<int> leader(m_clusters.size());
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const int own = static_cast<int>(i);
        const int cell = cellOf(m_clusters[i]);
        const int row = cell / m_columns;
        const int column = cell % m_columns;
        int best = own;
        for (int y = std::max(row - 1, 0); y <= std::min(row + 1, m_rows - 1); ++y) {
            for (int x = std::max(column - 1, 0); x <= std::min(column + 1, m_columns - 1); ++x) {
                for (int other = first[static_cast<std::size_t>(y * m_columns + x)]; other >= 0;
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
