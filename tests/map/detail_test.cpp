// SPDX-License-Identifier: MIT
#include "map/detail.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

using namespace truceline;

namespace {

using Ring = std::vector<QPointF>;

/// A jagged line between two points; its ends are exact.
Ring jagged(QPointF from, QPointF to, int steps, double roughness, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> offset(-roughness, roughness);
    Ring line{from};
    for (int i = 1; i < steps; ++i)
        line.push_back(from + (to - from) * (double(i) / steps) + QPointF(offset(random), offset(random)));
    line.push_back(to);
    return line;
}

struct Runs {
    std::vector<QPointF> vertices;
    std::vector<Run> runs;

    void add(const Ring& ring, bool closed)
    {
        const auto begin = std::uint32_t(vertices.size());
        vertices.insert(vertices.end(), ring.begin(), ring.end());
        runs.push_back({begin, std::uint32_t(vertices.size()), closed});
    }
};

/// The vertices that are kept at a zoom.
Ring kept(const Runs& runs, const std::vector<std::uint8_t>& levels, std::size_t run, int zoom)
{
    Ring ring;
    for (std::uint32_t i = runs.runs[run].begin; i < runs.runs[run].end; ++i) {
        if (levels[i] <= zoom)
            ring.push_back(runs.vertices[i]);
    }
    return ring;
}

double distance(QPointF point, QPointF a, QPointF b)
{
    const QPointF edge = b - a;
    const double length = QPointF::dotProduct(edge, edge);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - a, edge) / length, 0.0, 1.0) : 0;
    const QPointF gap = point - (a + edge * along);
    return std::hypot(gap.x(), gap.y());
}

/// The vertices of a ring from its least one onwards, in the direction that has the lesser neighbour first.
Ring normalised(Ring ring)
{
    const auto less = [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); };
    std::ranges::rotate(ring, std::ranges::min_element(ring, less));
    if (less(ring.back(), ring[1]))
        std::reverse(ring.begin() + 1, ring.end());
    return ring;
}

} // namespace

class DetailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursKeepTheSameVerticesOfTheirEdge_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : {3, 5, 7, 9, 12})
            QTest::addRow("at zoom %d", zoom) << zoom;
    }

    void neighboursKeepTheSameVerticesOfTheirEdge()
    {
        QFETCH(int, zoom);
        const Ring edge = jagged({0.6, 0.4}, {0.6, 0.5}, 2000, 0.002, 1);
        Ring west = edge;
        west.insert(west.end(), {{0.5, 0.5}, {0.5, 0.4}});
        Ring east(edge.rbegin(), edge.rend());
        east.insert(east.end(), {{0.7, 0.4}, {0.7, 0.5}});
        std::ranges::rotate(east, east.begin() + 700);
        Runs runs;
        runs.add(west, true);
        runs.add(east, true);
        const auto levels = detailLevels(runs.vertices, runs.runs);

        const auto inEdge = [&](Ring ring) {
            std::erase_if(ring, [&](QPointF point) { return std::ranges::find(edge, point) == edge.end(); });
            std::ranges::sort(ring, {}, [](QPointF point) { return std::pair(point.x(), point.y()); });
            return ring;
        };
        QCOMPARE(inEdge(kept(runs, levels, 0, zoom)), inEdge(kept(runs, levels, 1, zoom)));
    }

    void aRingIsSimplifiedAlikeWhereverItBegins()
    {
        Ring ring;
        for (int i = 0; i < 500; ++i) {
            const double angle = i * 0.0125663706;
            const double radius = 0.01 + 0.002 * std::sin(angle * 17) + 0.0004 * std::cos(angle * 91);
            ring.push_back(QPointF(0.6, 0.4) + radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        Runs forward;
        forward.add(ring, true);
        std::ranges::rotate(ring, ring.begin() + 123);
        std::ranges::reverse(ring);
        Runs other;
        other.add(ring, true);
        const Ring a = kept(forward, detailLevels(forward.vertices, forward.runs), 0, 5);
        const Ring b = kept(other, detailLevels(other.vertices, other.runs), 0, 5);
        QVERIFY(a.size() > 10 && a.size() < 400);
        QCOMPARE(normalised(a), normalised(b));
    }

    void nothingLiesFartherThanTheToleranceFromWhatIsDrawn()
    {
        Runs runs;
        runs.add(jagged({0.6, 0.4}, {0.65, 0.42}, 3000, 0.00005, 7), false);
        const auto levels = detailLevels(runs.vertices, runs.runs);
        for (const int zoom : {4, 8, 11, 14}) {
            const Ring line = kept(runs, levels, 0, zoom);
            const double pixel = 1 / (256 * std::exp2(zoom));
            std::size_t segment = 1;
            for (const QPointF vertex : runs.vertices) {
                if (segment + 1 < line.size() && vertex == line[segment])
                    ++segment;
                QVERIFY(distance(vertex, line[segment - 1], line[segment]) <= kTolerance * pixel * 1.000001);
            }
        }
        QVERIFY(kept(runs, levels, 0, 4).size() < 60);
        QVERIFY(kept(runs, levels, 0, 18).size() > 2900);
    }

    void straightAndDoubledVerticesAreNeverNeeded()
    {
        Runs runs;
        runs.add({{0.5, 0.5}, {0.6, 0.5}, {0.7, 0.5}, {0.7, 0.5}, {0.8, 0.5}}, false);
        QCOMPARE(kept(runs, detailLevels(runs.vertices, runs.runs), 0, 18).size(), 2U);
    }

    void tinyRunsAreTaken_data()
    {
        QTest::addColumn<int>("vertices");
        QTest::addColumn<bool>("closed");
        for (int size = 0; size < 4; ++size) {
            QTest::addRow("a line of %d", size) << size << false;
            QTest::addRow("a ring of %d", size) << size << true;
        }
    }

    void tinyRunsAreTaken()
    {
        QFETCH(int, vertices);
        QFETCH(bool, closed);
        Runs runs;
        runs.add(Ring(std::size_t(vertices), {0.5, 0.5}), closed);
        QCOMPARE(detailLevels(runs.vertices, runs.runs).size(), std::size_t(vertices));
    }

    void aSpiralOfAHundredThousandVerticesEndsSoon()
    {
        Runs runs;
        Ring spiral;
        for (int i = 0; i < 100'000; ++i)
            spiral.push_back(QPointF(0.5, 0.5) + 1e-6 * i * QPointF(std::cos(i * 0.01), std::sin(i * 0.01)));
        runs.add(spiral, false);
        QElapsedTimer timer;
        timer.start();
        detailLevels(runs.vertices, runs.runs);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(DetailTest)
#include "detail_test.moc"
