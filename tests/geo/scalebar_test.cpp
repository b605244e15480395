// SPDX-License-Identifier: MIT
#include "geo/geodesic.h"
#include "geo/scalebar.h"

#include <QTest>

#include <cmath>

using namespace truceline;

class ScaleBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRoundFitsAndIsTheLongest()
    {
        const QPointF at(20, 700);
        for (double zoom = kMinZoom; zoom <= kMaxZoom; zoom += 0.05) {
            const Viewport viewport({{45.67, 39.84}, zoom}, {1280, 800});
            const ScaleBar bar = scaleBar(viewport, at, 160);
            QVERIFY(bar.pixels <= 160 && bar.pixels > 160 / 2.5 - 1e-9);
            const double digit = bar.metres / std::pow(10, std::floor(std::log10(bar.metres * 1.000001)));
            QVERIFY2(std::abs(digit - 1) < 1e-9 || std::abs(digit - 2) < 1e-9 || std::abs(digit - 5) < 1e-9,
                qPrintable(QString::number(bar.metres)));
        }
    }

    void isAsLongOnTheGroundAsItSays()
    {
        // To zoom 8 a bar is so short that the geodesic and the parallel differ by less than a pixel's thousandth.
        for (double zoom = 8; zoom <= kMaxZoom; zoom += 0.25) {
            const Viewport viewport({{45.67, 39.84}, zoom}, {1280, 800});
            const QPointF at(20, 700);
            const ScaleBar bar = scaleBar(viewport, at, 160);
            const double ground = distance(viewport.toLonLat(at), viewport.toLonLat(at + QPointF(bar.pixels, 0)));
            QVERIFY2(std::abs(ground / bar.metres - 1) < 1e-5, qPrintable(QString::number(ground / bar.metres)));
        }
    }

    void isShorterOnTheGroundTowardsThePole()
    {
        const Viewport viewport({{45, 40}, 4}, {1000, 1000});
        const ScaleBar north = scaleBar(viewport, {100, 50}, 200);
        const ScaleBar south = scaleBar(viewport, {100, 950}, 200);
        QVERIFY(south.metres / south.pixels > north.metres / north.pixels);
    }
};

QTEST_GUILESS_MAIN(ScaleBarTest)
#include "scalebar_test.moc"
