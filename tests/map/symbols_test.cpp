// SPDX-License-Identifier: MIT
#include "map/markpaint.h"
#include "map/symbols.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSymbols = int(Symbol::Several) + 1;

/// A black symbol of 10 pixels on white, as on the map.
QImage drawn(Symbol symbol, double size)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(12, 12);
    painter.scale(size, size);
    painter.fillPath(symbolPath(symbol), Qt::black);
    return image;
}

/// Ink that one image has and the other has not, in whole pixels.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) / 255.0;
    }
    return sum;
}

double ink(const QImage& image)
{
    QImage white(image.size(), image.format());
    white.fill(Qt::white);
    return difference(image, white);
}

} // namespace

class SymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlinesDifferAtTenPixels()
    {
        for (int a = 0; a < kSymbols; ++a) {
            for (int b = a + 1; b < kSymbols; ++b) {
                const double differs = difference(drawn(Symbol(a), 10), drawn(Symbol(b), 10));
                QVERIFY2(differs > 10, qPrintable(u"%1 and %2 differ by %3 pixels"_s.arg(a).arg(b).arg(differs)));
            }
        }
    }

    void noneLooksHeavierThanAnother()
    {
        for (int i = 0; i < kSymbols; ++i) {
            const double share = ink(drawn(Symbol(i), 20)) / (20 * 20);
            QVERIFY2(share > 0.3 && share < 0.62, qPrintable(u"%1 covers %2"_s.arg(i).arg(share)));
            const double reach = symbolReach(Symbol(i));
            QVERIFY2(reach > 0.4 && reach < 0.6, qPrintable(u"%1 reaches %2"_s.arg(i).arg(reach)));
            QVERIFY(symbolPath(Symbol(i)).boundingRect().center().manhattanLength() < 1e-9);
        }
    }

    void eachHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i < kSymbols; ++i)
            names << symbolText(Symbol(i));
        QCOMPARE(names.size(), kSymbols);
        QVERIFY(!names.contains(QString()));
    }

    void typesHaveSymbols_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Symbol>("symbol");
        QTest::newRow("our own") << u"clash"_s << Symbol::Clash;
        QTest::newRow("one of two words") << u"airstrike_drone"_s << Symbol::Air;
        QTest::newRow("ACLED's") << u"Violence against civilians"_s << Symbol::Civilians;
        QTest::newRow("without a symbol of its own") << u"protest"_s << Symbol::Other;
        QTest::newRow("unknown") << u"no such type"_s << Symbol::Other;
        QTest::newRow("missing") << QString() << Symbol::Other;
    }
    void typesHaveSymbols()
    {
        QFETCH(const QString, type);
        QTEST(symbolOf(type), "symbol");
    }
};

QTEST_MAIN(SymbolsTest)
#include "symbols_test.moc"
