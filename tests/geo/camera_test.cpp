// SPDX-License-Identifier: MIT
#include "geo/camera.h"

#include <QTest>

#include <cmath>

using namespace truceline;

namespace {

const GeoBox kExtent{36, 34, 57, 46};

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

bool near(LonLat a, LonLat b)
{
    return near(a.lon, b.lon) && near(a.lat, b.lat);
}

bool near(const Camera& a, const Camera& b)
{
    return near(a.center, b.center) && near(a.zoom, b.zoom);
}

/// Whether a viewport lies inside the extent, but for rounding.
bool inside(const Viewport& viewport)
{
    const QRectF extent = toWorld(kExtent).adjusted(-1e-12, -1e-12, 1e-12, 1e-12);
    return extent.contains(viewport.world());
}

} // namespace

class CameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorldIs256PixelsAtZoomNought()
    {
        const Viewport viewport({{0, 0}, 0}, {256, 256});
        QCOMPARE(viewport.scale(), 256.0);
        QCOMPARE(viewport.world(), QRectF(0, 0, 1, 1));
        QCOMPARE(Viewport({{0, 0}, 10}, {800, 600}).scale(), 262144.0);
    }

    void theCenterIsInTheMiddle()
    {
        const Viewport viewport({{46.75, 39.82}, 9.3}, {1281, 801});
        const QPointF middle = viewport.toPixel(LonLat{46.75, 39.82});
        QVERIFY(near(middle.x(), 640.5, 1e-6) && near(middle.y(), 400.5, 1e-6));
        QVERIFY(near(viewport.toLonLat({640.5, 400.5}), LonLat{46.75, 39.82}));
    }

    void northIsUpAndEastIsRight()
    {
        const Viewport viewport({{46.75, 39.82}, 8}, {1000, 1000});
        QVERIFY(viewport.toPixel(LonLat{46.75, 40}).y() < 500);
        QVERIFY(viewport.toPixel(LonLat{47, 39.82}).x() > 500);
    }

    void pixelsGoThereAndBack()
    {
        for (const double zoom : {3.0, 7.5, 12.25, 18.0}) {
            const Viewport viewport({{45.67, 39.84}, zoom}, {1920, 1080});
            for (const QPointF pixel : {QPointF(0, 0), QPointF(1920, 1080), QPointF(7.25, 1003.5)}) {
                const QPointF back = viewport.toPixel(viewport.toLonLat(pixel));
                QVERIFY(near(back.x(), pixel.x(), 1e-5) && near(back.y(), pixel.y(), 1e-5));
            }
        }
    }

    void theBoxIsWhatTheCornersShow()
    {
        const Viewport viewport({{45.67, 39.84}, 9}, {1920, 1080});
        const GeoBox box = viewport.box();
        QVERIFY(near(viewport.toLonLat({0, 0}), LonLat{box.west, box.north}));
        QVERIFY(near(viewport.toLonLat({1920, 1080}), LonLat{box.east, box.south}));
    }

    void fittingShowsTheWholeBoxAndTouchesTwoEdges_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("wide") << QSizeF(1920, 400);
        QTest::newRow("tall") << QSizeF(400, 1920);
        QTest::newRow("square") << QSizeF(1000, 1000);
        QTest::newRow("tiny") << QSizeF(16, 16);
    }
    void fittingShowsTheWholeBoxAndTouchesTwoEdges()
    {
        QFETCH(QSizeF, size);
        const GeoBox box{44.5, 38.8, 47.2, 41.3};
        const Viewport viewport(fitted(box, size), size);
        const QPointF northWest = viewport.toPixel(LonLat{box.west, box.north});
        const QPointF southEast = viewport.toPixel(LonLat{box.east, box.south});
        QVERIFY(northWest.x() >= -1e-6 && northWest.y() >= -1e-6);
        QVERIFY(southEast.x() <= size.width() + 1e-6 && southEast.y() <= size.height() + 1e-6);
        QVERIFY(near(northWest.x(), 0, 1e-6) || near(northWest.y(), 0, 1e-6));
        // As much room on either side.
        QVERIFY(near(northWest.x(), size.width() - southEast.x(), 1e-6));
        QVERIFY(near(northWest.y(), size.height() - southEast.y(), 1e-6));
    }

    void fittingStopsAtTheNearestZoom()
    {
        QCOMPARE(fitted({45, 40, 45.000001, 40.000001}, {1000, 1000}).zoom, kMaxZoom);
    }

    void aCameraInsideStaysAsItIs()
    {
        const Camera camera{{45.67, 39.84}, 9};
        QVERIFY(near(clamped(camera, {1280, 800}, kExtent), camera));
    }

    void noCameraShowsWhatLiesOutside_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("1024 by 640") << QSizeF(1024, 640);
        QTest::newRow("4K") << QSizeF(3840, 2160);
        QTest::newRow("a very wide strip") << QSizeF(5000, 100);
        QTest::newRow("a very tall strip") << QSizeF(100, 5000);
    }
    void noCameraShowsWhatLiesOutside()
    {
        QFETCH(QSizeF, size);
        for (double zoom = -2; zoom <= 22; zoom += 0.7) {
            for (const LonLat center : {LonLat{45, 40}, LonLat{-170, 80}, LonLat{56.9, 34.1}, LonLat{36, 46}}) {
                const Camera camera = clamped({center, zoom}, size, kExtent);
                QVERIFY(inside(Viewport(camera, size)));
                QVERIFY(camera.zoom >= kMinZoom && camera.zoom <= kMaxZoom);
                // Nothing is changed that need not be.
                QVERIFY(near(clamped(camera, size, kExtent), camera));
                if (zoom > 9 && zoom < kMaxZoom)
                    QVERIFY(near(camera.zoom, zoom));
            }
        }
    }

    void anExtentSmallerThanTheViewportAtTheNearestZoomIsCentred()
    {
        const GeoBox tiny{45, 40, 45.0001, 40.0001};
        const Camera camera = clamped({{46, 41}, 5}, {1920, 1080}, tiny);
        QCOMPARE(camera.zoom, kMaxZoom);
        QVERIFY(near(camera.center.lon, 45.00005) && near(camera.center.lat, 40.00005, 1e-8));
    }
};

QTEST_GUILESS_MAIN(CameraTest)
#include "camera_test.moc"
