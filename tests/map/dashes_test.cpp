// SPDX-License-Identifier: MIT
#include "map/dashes.h"

#include <QTest>

using namespace truceline;

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
                                         << QList<QPolygonF>{{{0, 0}, {2, 0}, {2, 1}}, {{2, 3}, {2, 4}}};
        QTest::newRow("no line") << QPolygonF() << 0.0 << QList<QPolygonF>{};
    }
    void dashesFollowThePattern()
    {
        QFETCH(const QPolygonF, line);
        QFETCH(const double, offset);
        QFETCH(const QList<QPolygonF>, expected);
        QCOMPARE(dashes(line, {3, 2}, offset).toSubpathPolygons(), expected);
    }

    void theyAddUpToTheirShareOfTheLine()
    {
        QPolygonF line;
        for (int i = 0; i < 400; ++i)
            line << QPointF(i * 1.7, 30 * std::sin(i));
        double length = 0;
        for (qsizetype i = 1; i < line.size(); ++i)
            length += QLineF(line[i - 1], line[i]).length();
        const double dashed = dashes(line, {10, 4, 2, 4}, 7).length();
        QVERIFY(std::abs(dashed / length - 0.6) < 0.01);
    }
};

QTEST_GUILESS_MAIN(DashesTest)
#include "dashes_test.moc"
