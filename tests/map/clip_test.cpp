// SPDX-License-Identifier: MIT
#include "map/clip.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace truceline;

namespace {

const QRectF kFrame(0, 0, 100, 80);

double length(const QPolygonF& line)
{
    double sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    return sum;
}

QPolygonF randomPolygon(std::mt19937& random, int corners)
{
    std::uniform_real_distribution<double> x(-150, 250);
    std::uniform_real_distribution<double> y(-120, 200);
    QPolygonF ring;
    for (int i = 0; i < corners; ++i)
        ring.append(QPointF(x(random), y(random)));
    return ring;
}

} // namespace

class ClipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClippedRingHoldsTheSamePointsInsideTheFrame()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            const QPolygonF ring = randomPolygon(random, 3 + round % 12);
            const QPolygonF clipped = clippedRing(ring, kFrame);
            for (const QPointF point : clipped)
                QVERIFY(kFrame.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(point));
            for (double y = 2.3; y < 80; y += 9.1) {
                for (double x = 1.7; x < 100; x += 9.3)
                    QCOMPARE(
                        clipped.containsPoint({x, y}, Qt::OddEvenFill), ring.containsPoint({x, y}, Qt::OddEvenFill));
            }
        }
    }

    void aRingOutsideIsNothing() { QVERIFY(clippedRing({{200, 10}, {300, 10}, {250, 50}}, kFrame).isEmpty()); }

    void withoutWhatIsUnseenTheFrameHoldsTheSame()
    {
        std::mt19937 random(5);
        int dropped = 0;
        for (int round = 0; round < 500; ++round) {
            const QPolygonF ring = randomPolygon(random, 4 + round % 40);
            const QPolygonF fewer = withoutUnseen(ring, kFrame);
            dropped += int(ring.size() - fewer.size());
            for (double y = 0.5; y < kFrame.height(); y += 4) {
                for (double x = 0.5; x < kFrame.width(); x += 4)
                    QCOMPARE(fewer.containsPoint({x, y}, Qt::OddEvenFill), ring.containsPoint({x, y}, Qt::OddEvenFill));
            }
            const auto seen = [](const QPolygonF& line) {
                std::vector<std::array<double, 4>> edges;
                for (qsizetype i = 1; i < line.size(); ++i) {
                    if (!clippedLine({line[i - 1], line[i]}, kFrame).empty())
                        edges.push_back({line[i - 1].x(), line[i - 1].y(), line[i].x(), line[i].y()});
                }
                return edges;
            };
            QCOMPARE(seen(fewer), seen(ring));
        }
        QVERIFY(dropped > 500);
    }

    void piecesOfALineStayInsideAndKnowHowFarAlongTheyBegin()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            const QPolygonF line = randomPolygon(random, 2 + round % 12);
            double last = -1;
            for (const Piece& piece : clippedLine(line, kFrame)) {
                QVERIFY(piece.line.size() >= 2);
                QVERIFY(piece.before >= last - 1e-9);
                last = piece.before + length(piece.line);
                for (const QPointF point : piece.line)
                    QVERIFY(kFrame.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(point));
            }
            QVERIFY(last <= length(line) + 1e-6);
        }
    }

    void aLineInsideIsOnePiece()
    {
        const QPolygonF line{{10, 10}, {50, 20}, {90, 70}};
        const std::vector<Piece> pieces = clippedLine(line, kFrame);
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces.front().line, line);
        QCOMPARE(pieces.front().before, 0.0);
    }

    void aLineThatLeavesAndReturnsIsTwoPieces()
    {
        const std::vector<Piece> pieces = clippedLine({{50, 40}, {150, 40}, {150, 60}, {50, 60}}, kFrame);
        QCOMPARE(pieces.size(), 2U);
        QCOMPARE(pieces[0].line, QPolygonF(QList<QPointF>{{50, 40}, {100, 40}}));
        QCOMPARE(pieces[1].line, QPolygonF(QList<QPointF>{{100, 60}, {50, 60}}));
        QCOMPARE(pieces[1].before, 170.0);
    }
};

QTEST_GUILESS_MAIN(ClipTest)
#include "clip_test.moc"
