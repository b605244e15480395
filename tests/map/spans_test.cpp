// SPDX-License-Identifier: MIT
#include "map/spans.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace truceline;

namespace {

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// Runs of one colour, of changing ones and of none, at all opacities.
QImage randomImage(std::mt19937& random, QSize size)
{
    QImage image = blank(size);
    for (int y = 0; y < size.height(); ++y) {
        int x = 0;
        while (x < size.width()) {
            const int end = std::min(size.width(), x + 1 + static_cast<int>(random() % 40));
            const QRgb color = qPremultiply(static_cast<QRgb>(random()));
            for (const unsigned kind = random() % 3; x < end; ++x) {
                if (kind > 0)
                    image.setPixel(x, y, kind == 1 ? color : qPremultiply(static_cast<QRgb>(random())));
            }
        }
    }
    return image;
}

} // namespace

class SpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyDrawWhatPainterDraws()
    {
        std::mt19937 random(4);
        const QSize size(90, 60);
        for (int round = 0; round < 200; ++round) {
            const QImage shape = randomImage(random, size);
            const QPoint at(static_cast<int>(random() % 100) - 50, static_cast<int>(random() % 100) - 50);
            const QPoint offset(static_cast<int>(random() % 60) - 30, static_cast<int>(random() % 60) - 30);
            const QImage below = randomImage(random, size);
            const QRect visible(static_cast<int>(random() % 40), static_cast<int>(random() % 30), 40, 25);

            QImage expected = below;
            QPainter painter(&expected);
            painter.setClipRect(visible);
            painter.drawImage(at + offset, shape);
            painter.end();
            QImage drawn = below;
            Spans(shape, at).drawOver(drawn, offset, visible);
            QCOMPARE(drawn, expected);
        }
    }

    void theyNeedFewBytesWhereLittleIsCovered()
    {
        QImage image = blank({1000, 1000});
        QVERIFY(Spans(image, {}).bytes() == 0);
        for (int x = 0; x < 1000; ++x)
            image.setPixel(x, x, qRgb(1, 2, 3));
        QVERIFY(Spans(image, {}).bytes() < 100'000);
        image.fill(Qt::red);
        QVERIFY(Spans(image, {}).bytes() < 100'000);
    }
};

QTEST_GUILESS_MAIN(SpansTest)
#include "spans_test.moc"
