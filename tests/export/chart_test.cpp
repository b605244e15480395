// SPDX-License-Identifier: MIT
#include "export/chart.h"
#include "export/ticks.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

const BarChart kChart{u"Incidents per month"_s, u"incidents"_s, u"month"_s, {u"Aug 2022"_s, u"Sep 2022"_s},
    {{u"fighting"_s, Qt::red, {2, 8}, {0, 1}}, {u"talks, others"_s, Qt::blue, {0, 2}, {1, 0}}}, u"A note"_s};

} // namespace

class ChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndHoldTheRange_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("casualties") << 49.0 << 151.0 << QList<double>{0, 50, 100, 150, 200};
        QTest::newRow("narrow") << 50.0 << 80.0 << QList<double>{50, 60, 70, 80};
        QTest::newRow("small") << 0.0 << 0.3 << QList<double>{0, 0.1, 0.2, 0.30000000000000004};
        QTest::newRow("one number") << 10.0 << 10.0 << QList<double>{10, 12};
        QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 1};
    }
    void ticksAreRoundAndHoldTheRange()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const QList<double>, expected);
        const std::vector<double> ticks = roundTicks(low, high, 5);
        QCOMPARE(QList<double>(ticks.begin(), ticks.end()), expected);
    }

    void barsAreAsHighAsTheirCounts()
    {
        QImage image(420, 310, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintChart(painter, QRectF(0, 0, 420, 310), kChart, Appearance::Light);
        painter.end();
        const auto redIn = [&](int from, int to) {
            int best = 0;
            for (int x = from; x < to; ++x) {
                int count = 0; // from the axis up; hatched parts come after
                for (int y = 253; image.pixel(x, y) == QColor(Qt::red).rgb(); --y)
                    ++count;
                best = std::max(best, count);
            }
            return best;
        };
        const int first = redIn(60, 220);
        const int second = redIn(240, 400);
        QVERIFY(first > 20);
        QVERIFY2(qAbs(second - 4 * first) <= 8, qPrintable(u"%1 and %2"_s.arg(first).arg(second)));
    }

    void aChartIsWrittenInEachForm()
    {
        const QTemporaryDir folder;
        const auto written = [&](const QString& name) {
            const QString path = folder.filePath(name);
            const QString fault = saveChart(kChart, {600, 400}, Appearance::Light, path);
            if (!fault.isEmpty())
                qFatal("%ls", qUtf16Printable(fault));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(written(u"c.csv"_s),
            "month,fighting,\"fighting, possibly\",\"talks, others\",\"talks, others, possibly\"\n"
            "Aug 2022,2,0,0,1\nSep 2022,8,1,2,0\n");
        const QByteArray svg = written(u"c.svg"_s);
        for (const auto& text : {"Incidents per month", "incidents", "month", "Sep 2022", "talks, others", "A note"})
            QVERIFY2(svg.contains(text), text);
        QCOMPARE(QImage::fromData(written(u"c.png"_s)).size(), QSize(1200, 800));
        QVERIFY(!saveChart(kChart, {600, 400}, Appearance::Light, folder.filePath(u"c.bmp"_s)).isEmpty());
    }
};

QTEST_MAIN(ChartTest)
#include "chart_test.moc"
