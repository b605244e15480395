// SPDX-License-Identifier: MIT
#include "map/clusters.h"

#include <QTest>

#include <cmath>
#include <random>
#include <ranges>
#include <set>

using namespace truceline;

namespace {

constexpr Day kDays = 4000;

Span randomSpan(std::mt19937& random)
{
    std::uniform_int_distribution<Day> day(0, kDays);
    std::uniform_int_distribution<int> dice(0, 9);
    const Day first = day(random);
    switch (dice(random)) {
    case 0:
        return {};
    case 1:
        return {kOpenStart, first};
    case 2:
        return {first, kOpenEnd};
    case 3:
    case 4:
        return {first, first + 1 + day(random) / 10};
    default:
        return daySpan(first);
    }
}

/// Incidents in bursts about some towns, on days of all kinds, some without a place.
struct Incidents {
    Layer layer;
    std::unique_ptr<WorldColumn> column;

    Incidents(std::size_t count, unsigned seed)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> near(0, 0.0004);
        std::uniform_real_distribution<double> anywhere(0.622, 0.636);
        std::uniform_int_distribution<int> dice(0, 9);
        layer.info.role = Role::Incidents;
        layer.slices.resize(count);
        QPointF town(0.63, 0.38);
        for (std::size_t i = 0; i < count; ++i) {
            if (dice(random) == 0)
                town = QPointF(anywhere(random), anywhere(random) - 0.25);
            const QPointF spot = dice(random) < 3 ? town : town + QPointF(near(random), near(random));
            layer.positions.push_back(dice(random) == 0 ? LonLat{qQNaN(), qQNaN()} : fromWorld(spot));
            layer.dates.push_back({randomSpan(random), {}});
        }
        std::ranges::sort(layer.dates, {}, [](const Dates& dates) { return dates.span.first; });
        column = std::make_unique<WorldColumn>(layer);
    }

    /// Two incidents on the same day, so far apart.
    Incidents(QPointF world, QPointF apart)
    {
        layer.info.role = Role::Incidents;
        layer.slices.resize(2);
        layer.dates.assign(2, {daySpan(0), daySpan(0)});
        layer.positions = {fromWorld(world), fromWorld(world + apart)};
        column = std::make_unique<WorldColumn>(layer);
    }

    /// All incidents, or as a filter leaves them.
    DatedRowsPtr set(std::mt19937& random, bool filtered) const
    {
        if (!filtered)
            return std::make_shared<const DatedRows>(layer);
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < layer.size(); ++row) {
            if (random() % 3 > 0)
                rows.push_back(row);
        }
        return std::make_shared<const DatedRows>(layer, std::move(rows));
    }

    Clusters clusters(const SelectedRows& rows, const Viewport& viewport) const
    {
        return {std::make_shared<const CellGrid>(rows.set(), *column, clusterCell(viewport.camera().zoom)), *column,
            rows, viewport};
    }
};

Camera randomCamera(std::mt19937& random)
{
    std::uniform_real_distribution<double> lon(44, 49);
    std::uniform_real_distribution<double> lat(38.5, 41.5);
    std::uniform_real_distribution<double> zoom(4, 14);
    return {{lon(random), lat(random)}, zoom(random)};
}

/// A day, some days, or everything up to a day.
Span randomDays(std::mt19937& random)
{
    std::uniform_int_distribution<Day> day(0, kDays);
    const Day first = day(random);
    switch (random() % 3) {
    case 0:
        return daySpan(first);
    case 1:
        return {first, first + 1 + day(random) / 4};
    default:
        return {kOpenStart, first + 1};
    }
}

} // namespace

class ClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncidentInViewIsInExactlyOneClusterOfTheRightCount()
    {
        std::mt19937 random(11);
        int joined = 0;
        for (int round = 0; round < 200; ++round) {
            const Incidents incidents(round % 2 ? 40 : 2000, static_cast<unsigned>(round));
            const Layer& layer = incidents.layer;
            const Viewport viewport(randomCamera(random), {800, 600});
            const DatedRowsPtr set = incidents.set(random, round % 4 > 1);
            const Span days = randomDays(random);
            const SelectedRows rows(set, days);
            const Clusters clusters = incidents.clusters(rows, viewport);
            std::vector<Cluster> expected(clusters.list().size());
            std::vector<std::set<std::uint32_t>> members(expected.size());
            for (std::uint32_t row = 0; row < layer.size(); ++row) {
                const Match match = matchIncident(layer.dates[row].span, days);
                if (match == Match::Out || !set->holds(row) || !layer.hasPlace(row))
                    continue;
                const QPointF at = incidents.column->at(row);
                const int index = clusters.clusterAt(at);
                QVERIFY(!viewport.world().contains(at) || index >= 0);
                if (index < 0)
                    continue;
                Cluster& cluster = expected[static_cast<std::size_t>(index)];
                cluster.at += at;
                ++cluster.count;
                cluster.possible += match == Match::Possible;
                members[static_cast<std::size_t>(index)].insert(row);
            }
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const Cluster& cluster = clusters.list()[i];
                QCOMPARE(cluster.count, expected[i].count);
                QCOMPARE(cluster.possible, expected[i].possible);
                QVERIFY(members[i].contains(cluster.row));
                QCOMPARE_LT(std::hypot(cluster.at.x() - expected[i].at.x() / cluster.count,
                                cluster.at.y() - expected[i].at.y() / cluster.count),
                    1e-9);
                const auto found = clusters.members(static_cast<int>(i), layer.size());
                QVERIFY(std::ranges::equal(found, members[i]));
                const auto first = clusters.members(static_cast<int>(i), 3);
                QVERIFY(std::ranges::equal(first, found | std::views::take(3)));
                joined += cluster.count > 1;
            }
        }
        QVERIFY(joined > 500);
    }

    void clustersStayWhereTheyAreWhileTheMapIsPanned()
    {
        std::mt19937 random(12);
        std::uniform_real_distribution<double> step(-300, 300);
        const Incidents incidents(3000, 5);
        const SelectedRows rows(incidents.set(random, true), {kOpenStart, kDays});
        for (int round = 0; round < 100; ++round) {
            const Viewport before(randomCamera(random), {800, 600});
            const QPointF shift(step(random), step(random));
            const LonLat center = before.toLonLat(QPointF(400, 300) + shift);
            const Viewport after({center, before.camera().zoom}, {800, 600});
            const QRectF both = before.world() & after.world();
            const auto visible = [&](const Viewport& viewport) {
                std::vector<std::tuple<int, qint64, qint64>> list;
                const Clusters clusters = incidents.clusters(rows, viewport);
                for (const Cluster& cluster : clusters.list()) {
                    const double margin = 40 / before.scale();
                    if (both.adjusted(margin, margin, -margin, -margin).contains(cluster.at))
                        list.emplace_back(
                            cluster.count, std::llround(cluster.at.x() * 1e12), std::llround(cluster.at.y() * 1e12));
                }
                std::ranges::sort(list);
                return list;
            };
            QCOMPARE(visible(before), visible(after));
        }
    }

    void thereAreNoMoreMarksThanTheScreenHasRoomFor()
    {
        std::mt19937 random(13);
        const Incidents incidents(100'000, 6);
        const Viewport viewport({{46.5, 40}, 8}, {800, 600});
        const SelectedRows rows(incidents.set(random, false), Span{});
        QVERIFY(incidents.clusters(rows, viewport).list().size() < 1500);
    }

    void farApartStandAloneAndNearTogetherAreOne()
    {
        const Viewport viewport({{46.5, 40}, 9}, {800, 600});
        const double pixel = 1 / viewport.scale();
        const auto marks = [&](double pixels) {
            const Incidents two(viewport.world().center(), QPointF(pixels * pixel, 0));
            const SelectedRows rows(std::make_shared<const DatedRows>(two.layer), daySpan(0));
            return two.clusters(rows, viewport).list().size();
        };
        QCOMPARE(marks(8), 1U);
        QCOMPARE(marks(50), 2U);
    }

    void nothingSelectedIsNoMark()
    {
        const Viewport viewport({{46.5, 40}, 9}, {800, 600});
        const Incidents two(viewport.world().center(), {});
        const SelectedRows rows(std::make_shared<const DatedRows>(two.layer), daySpan(1));
        const Clusters clusters = two.clusters(rows, viewport);
        QVERIFY(clusters.list().empty());
        QCOMPARE(clusters.clusterAt(viewport.world().center()), -1);
        QCOMPARE(clusters.clusterAt({0.1, 0.1}), -1);
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "clusters_test.moc"
