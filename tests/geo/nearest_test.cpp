// SPDX-License-Identifier: MIT
#include "geo/geodesic.h"
#include "geo/nearest.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace truceline;

class NearestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The nearest position of the equator lies on one's own meridian.
    void theEquator()
    {
        const std::optional<Nearest> found = nearest(Lines{{{40, 0}, {50, 0}}}, {45.123, 2});
        QVERIFY(found);
        QVERIFY(std::abs(found->at.lon - 45.123) < 2e-4); // 22 m, by which the distance changes less than 2 mm
        QVERIFY(std::abs(found->at.lat) < 1e-9);
        QVERIFY(std::abs(found->metres - distance({45.123, 2}, {45.123, 0})) < 0.1);
    }

    void endsCountToo()
    {
        const std::optional<Nearest> found = nearest(Lines{{{45, 40}, {46, 40}}}, {44, 40.2});
        QVERIFY(found);
        QCOMPARE(found->at, (LonLat{45, 40}));
        QCOMPARE(found->metres, distance({45, 40}, {44, 40.2}));
    }

    void aPositionOnTheLine()
    {
        const std::optional<Nearest> found = nearest(Lines{{{45, 40}, {46, 41}}}, {45.5, 40.5});
        QVERIFY(found);
        QVERIFY(found->metres < 0.1);
    }

    // Against the least distance to positions so near to each other that none is missed by more than 0.1 m.
    void randomLinesByBruteForce()
    {
        std::mt19937 random(2022);
        std::uniform_real_distribution<double> lon(44, 48);
        std::uniform_real_distribution<double> lat(38, 42);
        for (int round = 0; round < 10; ++round) {
            Lines lines(2);
            for (Line& line : lines) {
                for (int i = 0; i < 4; ++i)
                    line.push_back({lon(random), lat(random)});
            }
            const LonLat from{lon(random), lat(random)};
            double least = 1e9;
            for (const Line& line : lines) {
                for (std::size_t i = 1; i < line.size(); ++i) {
                    constexpr int kPieces = 10000;
                    for (int piece = 0; piece <= kPieces; ++piece) {
                        const double part = double(piece) / kPieces;
                        least = std::min(least,
                            distance(from,
                                {line[i - 1].lon + (line[i].lon - line[i - 1].lon) * part,
                                    line[i - 1].lat + (line[i].lat - line[i - 1].lat) * part}));
                    }
                }
            }
            const std::optional<Nearest> found = nearest(lines, from);
            QVERIFY(found);
            QVERIFY2(std::abs(found->metres - least) < 0.2,
                qPrintable(QStringLiteral("%1, expected %2").arg(found->metres, 0, 'f', 3).arg(least, 0, 'f', 3)));
        }
    }

    void nothingHasNoNearest()
    {
        QVERIFY(!nearest(Geometry(), {45, 40}));
        QVERIFY(!nearest(Lines{}, {45, 40}));
        QVERIFY(!nearest(Lines{{}}, {45, 40}));
        QVERIFY(!nearest(Points{{45, 40}}, {45, 40}));
        QVERIFY(nearest(Lines{{{45, 40}}}, {45, 41}));
    }
};

QTEST_GUILESS_MAIN(NearestTest)
#include "nearest_test.moc"
