// SPDX-License-Identifier: MIT
#include "map/dashes.h"

#include <QTest>

using namespace truceline;

namespace {

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

} // namespace

class DashesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dashesFollowThePattern_data()
    {
        QTest::addColumn<QPolygonF>("line");
        QTest::addColumn<double>("offset");
        QTest::addColumn<QList<QPolygonF>>("expected");
        const QPolygonF straight{{0, 0}, {10, 0}};
        QTest::newRow("from a dash's beginning")
            << straight << 0.0 << QList<QPolygonF>{{{0, 0}, {3, 0}}, {{5, 0}, {8, 0}}};
        QTest::newRow("from within a dash")
            << straight << 1.0 << QList<QPolygonF>{{{0, 0}, {2, 0}}, {{4, 0}, {7, 0}}, {{9, 0}, {10, 0}}};
        QTest::newRow("from a gap") << straight << 4.0 << QList<QPolygonF>{{{1, 0}, {4, 0}}, {{6, 0}, {9, 0}}};
        QTest::newRow("after many periods")
            << straight << 5'000'004.0 << QList<QPolygonF>{{{1, 0}, {4, 0}}, {{6, 0}, {9, 0}}};
        QTest::newRow("around a corner") << QPolygonF({{0, 0}, {2, 0}, {2, 0}, {2, 4}}) << 0.0
                                         << QList<QPolygonF>{{{0, 0}, {2, 0}, {2, 0}, {2, 1}}, {{2, 3}, {2, 4}}};
        QTest::newRow("no line") << QPolygonF() << 0.0 << QList<QPolygonF>{};
    }
    void dashesFollowThePattern()
    {
        QFETCH(const QPolygonF, line);
        QFETCH(const double, offset);
        QFETCH(const QList<QPolygonF>, expected);
        const std::vector<QPolygonF> found = dashes(line, {3, 2}, offset);
        QCOMPARE(QList<QPolygonF>(found.begin(), found.end()), expected);
    }

    void theyAddUpToTheirShareOfTheLine()
    {
        QPolygonF line;
        for (int i = 0; i < 400; ++i)
            line << QPointF(i * 1.7, 30 * std::sin(i));
        double dashed = 0;
        for (const QPolygonF& dash : dashes(line, {10, 4, 2, 4}, 7))
            dashed += lengthOf(dash);
        QVERIFY(std::abs(dashed / lengthOf(line) - 0.6) < 0.01);
    }
};

QTEST_GUILESS_MAIN(DashesTest)
#include "dashes_test.moc"
