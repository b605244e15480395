// SPDX-License-Identifier: MIT
#include "map/clusters.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace truceline;

namespace {

struct Incidents {
    std::vector<QPointF> at;
    std::vector<Selected> selected;
};

/// Incidents in bursts about some towns, some without a place, some possible, not all selected.
Incidents bursts(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> near(0, 0.0004);
    std::uniform_real_distribution<double> anywhere(0.622, 0.636);
    std::uniform_int_distribution<int> dice(0, 9);
    Incidents incidents;
    QPointF town(0.63, 0.38);
    for (int i = 0; i < count; ++i) {
        if (dice(random) == 0)
            town = QPointF(anywhere(random), anywhere(random) - 0.25);
        const bool shared = dice(random) < 3;
        const QPointF spot = shared ? town : town + QPointF(near(random), near(random));
        incidents.at.push_back(dice(random) == 0 ? QPointF(qQNaN(), qQNaN()) : spot);
        if (dice(random) > 1)
            incidents.selected.push_back({std::uint32_t(i), dice(random) < 3 ? Match::Possible : Match::Certain});
    }
    return incidents;
}

Camera randomCamera(std::mt19937& random)
{
    std::uniform_real_distribution<double> lon(44, 49);
    std::uniform_real_distribution<double> lat(38.5, 41.5);
    std::uniform_real_distribution<double> zoom(4, 14);
    return {{lon(random), lat(random)}, zoom(random)};
}

} // namespace

class ClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncidentInViewIsInExactlyOneClusterOfTheRightCount()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            const Incidents incidents = bursts(round % 2 ? 40 : 2000, unsigned(round));
            const Viewport viewport(randomCamera(random), {800, 600});
            const Clusters clusters(incidents.at, incidents.selected, viewport);
            std::vector<int> count(clusters.list().size());
            std::vector<int> possible(clusters.list().size());
            for (const Selected& each : incidents.selected) {
                const QPointF at = incidents.at[each.row];
                const int cluster = clusters.clusterAt(at);
                const bool inView = !qIsNaN(at.x()) && viewport.world().contains(at);
                QVERIFY(!inView || cluster >= 0);
                if (cluster >= 0) {
                    ++count[std::size_t(cluster)];
                    possible[std::size_t(cluster)] += each.match == Match::Possible;
                }
            }
            for (std::size_t i = 0; i < count.size(); ++i) {
                QCOMPARE(clusters.list()[i].count, count[i]);
                QCOMPARE(clusters.list()[i].possible, possible[i]);
            }
        }
    }

    void clustersStayWhereTheyAreWhileTheMapIsPanned()
    {
        std::mt19937 random(12);
        std::uniform_real_distribution<double> step(-300, 300);
        const Incidents incidents = bursts(3000, 5);
        for (int round = 0; round < 100; ++round) {
            const Viewport before(randomCamera(random), {800, 600});
            const QPointF shift(step(random), step(random));
            const LonLat center = before.toLonLat(QPointF(400, 300) + shift);
            const Viewport after({center, before.camera().zoom}, {800, 600});
            const Clusters first(incidents.at, incidents.selected, before);
            const Clusters second(incidents.at, incidents.selected, after);
            const QRectF both = before.world() & after.world();
            const auto visible = [&](const Clusters& clusters) {
                std::vector<std::tuple<int, qint64, qint64>> list;
                for (const Cluster& cluster : clusters.list()) {
                    const double margin = 40 / before.scale();
                    if (both.adjusted(margin, margin, -margin, -margin).contains(cluster.at))
                        list.emplace_back(
                            cluster.count, std::llround(cluster.at.x() * 1e12), std::llround(cluster.at.y() * 1e12));
                }
                std::ranges::sort(list);
                return list;
            };
            QCOMPARE(visible(first), visible(second));
        }
    }

    void thereAreNoMoreMarksThanTheScreenHasRoomFor()
    {
        const Incidents incidents = bursts(100'000, 6);
        const Viewport viewport({{46.5, 40}, 8}, {800, 600});
        QVERIFY(Clusters(incidents.at, incidents.selected, viewport).list().size() < 1500);
    }

    void farApartStandAloneAndNearTogetherAreOne()
    {
        const Viewport viewport({{46.5, 40}, 9}, {800, 600});
        const double pixel = 1 / viewport.scale();
        const QPointF center = viewport.world().center();
        const std::vector<Selected> both{{0, Match::Certain}, {1, Match::Certain}};
        QCOMPARE(Clusters({center, center + QPointF(8 * pixel, 0)}, both, viewport).list().size(), 1U);
        QCOMPARE(Clusters({center, center + QPointF(50 * pixel, 0)}, both, viewport).list().size(), 2U);
    }

    void nothingSelectedIsNoMark()
    {
        const Viewport viewport({{46.5, 40}, 9}, {800, 600});
        const Clusters clusters({{0.6, 0.4}}, {}, viewport);
        QVERIFY(clusters.list().empty());
        QCOMPARE(clusters.clusterAt({0.6, 0.4}), -1);
        QCOMPARE(clusters.clusterAt({qQNaN(), qQNaN()}), -1);
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "clusters_test.moc"
