// SPDX-License-Identifier: MIT
#include "map/dilate.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace truceline;

class DilateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsByADisc()
    {
        QImage mask(21, 21, QImage::Format_Alpha8);
        mask.fill(0);
        mask.scanLine(10)[10] = 255;
        const QImage grown = dilated(mask, 4);
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 21; ++x) {
                const double distance = std::hypot(x - 10, y - 10);
                const int alpha = grown.constScanLine(y)[x];
                if (distance <= 3.5)
                    QCOMPARE(alpha, 255);
                else if (distance >= 4.5)
                    QCOMPARE(alpha, 0);
                else
                    QVERIFY(alpha > 0 && alpha < 255);
            }
        }
    }

    void isTheMostThatAnyPixelNearGives()
    {
        constexpr int kWidth = 37;
        constexpr int kHeight = 19;
        constexpr double kRadius = 2.3;
        QRandomGenerator random(7);
        QImage mask(kWidth, kHeight, QImage::Format_Alpha8);
        mask.fill(0);
        for (int i = 0; i < 60; ++i)
            mask.scanLine(random.bounded(kHeight))[random.bounded(kWidth)] = static_cast<uchar>(random.bounded(256));
        const QImage grown = dilated(mask, kRadius);
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x) {
                double most = 0;
                for (int fromY = 0; fromY < kHeight; ++fromY) {
                    for (int fromX = 0; fromX < kWidth; ++fromX) {
                        const double share = std::clamp(kRadius + 0.5 - std::hypot(x - fromX, y - fromY), 0.0, 1.0);
                        most = std::max(most, share * mask.constScanLine(fromY)[fromX]);
                    }
                }
                QVERIFY(std::abs(grown.constScanLine(y)[x] - most) <= 1.5);
            }
        }
    }
};

QTEST_GUILESS_MAIN(DilateTest)

#include "dilate_test.moc"
