// SPDX-License-Identifier: MIT
#include "export/png.h"

#include <QRandomGenerator>
#include <QTest>

using namespace truceline;

namespace {

/// Flat areas with some noise in between, opaque.
QImage picture(QSize size, QImage::Format format)
{
    QImage image(size, format);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, (x / 40 + y / 30) % 3 ? qRgb(x % 256, 40, y % 256) : random.generate() | 0xff000000);
    }
    return image;
}

} // namespace

class PngTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsWritten_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("format");
        for (const int format :
            {int(QImage::Format_RGB32), int(QImage::Format_ARGB32_Premultiplied), int(QImage::Format_RGB888)}) {
            for (const QSize size : {QSize(1, 1), QSize(1, 3000), QSize(3000, 1), QSize(17, 5), QSize(1200, 900)})
                QTest::addRow("%d by %d, format %d", size.width(), size.height(), format) << size << format;
        }
    }
    void readsBackAsWritten()
    {
        QFETCH(QSize, size);
        QFETCH(int, format);
        const QImage image = picture(size, static_cast<QImage::Format>(format));
        const QByteArray bytes = pngBytes(image, 300);
        const QImage read = QImage::fromData(bytes, "png");
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32), image.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(read.dotsPerMeterX(), 11811);
        QCOMPARE(read.dotsPerMeterY(), 11811);
        QCOMPARE(pngBytes(image, 300), bytes);
    }
};

QTEST_GUILESS_MAIN(PngTest)
#include "png_test.moc"
