// SPDX-License-Identifier: MIT
#include "map/detail.h"

#include "geo/camera.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace truceline {

namespace {

constexpr std::uint8_t kNever = 255;
/// Longer runs are cut at vertices picked by their own coordinates, which bounds the quadratic worst case.
constexpr std::size_t kLongRun = 4096;
constexpr std::size_t kCutEvery = 512;

struct PointHash {
    std::size_t operator()(QPointF point) const
    {
        return std::hash<double>{}(point.x()) * 0x9E3779B97F4A7C15U + std::hash<double>{}(point.y());
    }
};

struct PointEqual {
    bool operator()(QPointF a, QPointF b) const { return a.x() == b.x() && a.y() == b.y(); }
};

bool before(QPointF a, QPointF b)
{
    return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
}

double squaredLength(QPointF vector)
{
    return QPointF::dotProduct(vector, vector);
}

/// The squared distance of a point from the segment a–b.
double squaredDistance(QPointF point, QPointF a, QPointF b)
{
    const QPointF edge = b - a;
    const double length = squaredLength(edge);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - a, edge) / length, 0.0, 1.0) : 0.0;
    return squaredLength(point - (a + edge * along));
}

std::uint8_t levelOf(double distance)
{
    const double zoom = std::ceil(std::log2(kTolerance / 256 / distance));
    return zoom > kMaxZoom ? kNever : static_cast<std::uint8_t>(std::max(0.0, zoom));
}

/// The vertices where runs begin, end, meet or part.
class Junctions {
public:
    Junctions(const std::vector<QPointF>& vertices, const std::vector<Run>& runs)
    {
        m_neighbours.reserve(vertices.size());
        for (const Run& run : runs) {
            for (std::uint32_t i = run.begin; i < run.end; ++i) {
                const bool first = i == run.begin;
                const bool last = i + 1 == run.end;
                Entry& entry = m_neighbours[vertices[i]];
                if (!run.closed && (first || last))
                    entry.count = 3;
                else {
                    entry.add(vertices[first ? run.end - 1 : i - 1], vertices[i]);
                    entry.add(vertices[last ? run.begin : i + 1], vertices[i]);
                }
            }
        }
    }

    bool holds(QPointF vertex) const { return m_neighbours.at(vertex).count > 2; }

private:
    struct Entry {
        QPointF seen[2];
        int count = 0;

        /// A doubled vertex is no neighbour of its own.
        void add(QPointF point, QPointF own)
        {
            if (PointEqual{}(point, own))
                return;
            for (int i = 0; i < std::min(count, 2); ++i) {
                if (PointEqual{}(seen[i], point))
                    return;
            }
            if (count < 2)
                seen[count] = point;
            ++count;
        }
    };
    std::unordered_map<QPointF, Entry, PointHash, PointEqual> m_neighbours;
};

class Simplifier {
public:
    Simplifier(const std::vector<QPointF>& vertices, const std::vector<Run>& runs)
        : m_vertices(vertices)
        , m_junctions(vertices, runs)
        , m_levels(vertices.size(), kNever)
    {
        for (const Run& run : runs)
            simplify(run);
    }

    std::vector<std::uint8_t> take() { return std::move(m_levels); }

private:
    void simplify(const Run& run)
    {
        const std::uint32_t size = run.end - run.begin;
        if (size == 0)
            return;
        m_anchors.clear();
        for (std::uint32_t i = 0; i < size; ++i) {
            const QPointF vertex = m_vertices[run.begin + i];
            if (m_junctions.holds(vertex) || (size > kLongRun && PointHash{}(vertex) % kCutEvery == 0))
                m_anchors.push_back(i);
        }
        if (run.closed)
            anchorRing(run, size);
        for (const std::uint32_t anchor : m_anchors)
            m_levels[run.begin + anchor] = 0;
        for (std::size_t k = 1; k < m_anchors.size(); ++k)
            split(run, m_anchors[k - 1], m_anchors[k]);
        if (run.closed)
            split(run, m_anchors.back(), m_anchors.front() + size);
    }

    /// Rings need two anchors: their first vertex in the order of coordinates, and the one farthest from that.
    void anchorRing(const Run& run, std::uint32_t size)
    {
        const auto at = [&](std::uint32_t i) { return m_vertices[run.begin + i]; };
        if (m_anchors.empty()) {
            std::uint32_t first = 0;
            for (std::uint32_t i = 1; i < size; ++i) {
                if (before(at(i), at(first)))
                    first = i;
            }
            m_anchors.push_back(first);
        }
        if (m_anchors.size() > 1)
            return;
        const std::uint32_t origin = m_anchors.front();
        std::uint32_t farthest = origin;
        double most = 0;
        for (std::uint32_t i = 0; i < size; ++i) {
            const double distance = squaredLength(at(i) - at(origin));
            if (distance > most || (distance == most && before(at(i), at(farthest)))) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest != origin)
            m_anchors.push_back(farthest);
        std::ranges::sort(m_anchors);
    }

    /// Gives levels to the vertices between two anchors. Indices count from run.begin and may pass the ring's end.
    void split(const Run& run, std::uint32_t from, std::uint32_t to)
    {
        const std::uint32_t size = run.end - run.begin;
        const auto index = [&](std::uint32_t i) { return run.begin + (i < size ? i : i - size); };
        m_stack.assign(1, {from, to, 0});
        while (!m_stack.empty()) {
            const Stretch stretch = m_stack.back();
            m_stack.pop_back();
            QPointF a = m_vertices[index(stretch.from)];
            QPointF b = m_vertices[index(stretch.to)];
            if (before(b, a))
                std::swap(a, b);
            std::uint32_t farthest = stretch.from;
            double most = 0;
            for (std::uint32_t i = stretch.from + 1; i < stretch.to; ++i) {
                const QPointF vertex = m_vertices[index(i)];
                const double distance = squaredDistance(vertex, a, b);
                if (distance > most || (distance == most && most > 0 && before(vertex, m_vertices[index(farthest)]))) {
                    most = distance;
                    farthest = i;
                }
            }
            if (most == 0)
                continue;
            const std::uint8_t level = std::max(stretch.level, levelOf(std::sqrt(most)));
            if (level == kNever)
                continue;
            m_levels[index(farthest)] = level;
            m_stack.push_back({stretch.from, farthest, level});
            m_stack.push_back({farthest, stretch.to, level});
        }
    }

    struct Stretch {
        std::uint32_t from;
        std::uint32_t to;
        std::uint8_t level;
    };

    const std::vector<QPointF>& m_vertices;
    Junctions m_junctions;
    std::vector<std::uint8_t> m_levels;
    std::vector<std::uint32_t> m_anchors;
    std::vector<Stretch> m_stack;
};

} // namespace

std::vector<std::uint8_t> detailLevels(const std::vector<QPointF>& vertices, const std::vector<Run>& runs)
{
    return Simplifier(vertices, runs).take();
}

} // namespace truceline
