// SPDX-License-Identifier: MIT
#include "data/layerfile.h"
#include "geo/mercator.h"
#include "rasterfile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace truceline;

/// Pictures of the ground: where they lie, what their pixels are, what is wrong with those that cannot be shown.
class RasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixelsLieWhereTheFileSays_data()
    {
        QTest::addColumn<RasterFile>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("west");
        QTest::addColumn<QByteArray>("east");
        const QByteArray red("\xff\x00\x00\xff", 4);
        const QByteArray blue("\x00\x00\xff\xff", 4);
        QTest::newRow("degrees") << RasterFile{} << u"a.tif"_s << red << blue;
        QTest::newRow("JPEG 2000 name, GeoTIFF inside") << RasterFile{} << u"a.tiff"_s << red << blue;
        // EPSG:32638 is UTM zone 38: metres, the box around 45° E, 39.7° N.
        QTest::newRow("UTM") << RasterFile{.epsg = 32638, .box = {400'000, 4'300'000, 200'000, 200'000}} << u"u.tif"_s
                             << red << blue;
        QTest::newRow("tiles") << RasterFile{.driver = "MBTiles", .epsg = 3857, .box = {4.9e6, 4.72e6, 0.4e6, 0.2e6}}
                               << u"t.mbtiles"_s << red << blue;
        QTest::newRow("grey") << RasterFile{.colours = {"\x40", "\xc0"}} << u"g.tif"_s
                              << QByteArray("\x40\x40\x40\xff", 4) << QByteArray("\xc0\xc0\xc0\xff", 4);
        QTest::newRow("half clear") << RasterFile{.colours = {QByteArray("\xff\x00\x00\xff", 4), QByteArray(4, '\0')}}
                                    << u"c.tif"_s << red << QByteArray(4, '\0');
        // Heights from 16 to 240 are stretched from black to white.
        QTest::newRow("heights") << RasterFile{.colours = {"\x10", "\xf0"}, .type = 3} << u"h.tif"_s
                                 << QByteArray("\x00\x00\x00\xff", 4) << QByteArray("\xff\xff\xff\xff", 4);
    }
    void pixelsLieWhereTheFileSays()
    {
        QFETCH(RasterFile, file);
        QFETCH(QString, name);
        writeRaster(path(name), file);
        const RasterLoad load = openRaster(path(name));
        QVERIFY2(load.raster, qPrintable(load.fault));
        const QRectF world = load.raster->world();
        if (file.epsg == 4326) {
            const QRectF expected = toWorld(GeoBox{44, 39, 48, 41});
            QVERIFY(std::abs(world.left() - expected.left()) < 1e-5 && std::abs(world.top() - expected.top()) < 1e-5);
            QVERIFY(std::abs(world.right() - expected.right()) < 1e-4);
            QVERIFY(std::abs(world.bottom() - expected.bottom()) < 1e-4);
        }
        const QByteArray pixels = load.raster->read(world, {40, 20});
        QCOMPARE(pixels.size(), 40 * 20 * 4);
        const auto pixel = [&pixels](int x, int y) { return pixels.sliced((y * 40 + x) * 4, 4); };
        QTEST(near(pixel(10, 10)), "west");
        QTEST(near(pixel(30, 10)), "east");
        // Beside it there is nothing.
        const QByteArray beside = load.raster->read(world.translated(2 * world.width(), 0), {8, 8});
        QCOMPARE(beside.count('\0'), beside.size());
    }

    void theLayerNamesWhoseItIs_data()
    {
        QTest::addColumn<QString>("copyright");
        QTest::addColumn<QString>("attribution");
        QTest::newRow("stated") << u"© Survey <b>Office</b>"_s << u"© Survey Office"_s;
        QTest::newRow("not stated") << QString() << u"ground"_s;
    }
    void theLayerNamesWhoseItIs()
    {
        QFETCH(QString, copyright);
        writeRaster(path(u"ground.tif"_s), {.copyright = copyright});
        const LayerLoad load = loadLayer(path(u"ground.tif"_s), {}, {});
        QVERIFY(load.layer);
        QCOMPARE(load.layer->info.role, Role::Raster);
        QCOMPARE(load.layer->size(), std::size_t(0));
        QTEST(load.layer->info.attribution, "attribution");
        QVERIFY(!QFile::exists(path(u"ground.tif.aux.xml"_s))); // nothing is written beside it
    }

    void whatCannotBeShownSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fault");
        writeRaster(path(u"nowhere.tif"_s), {.epsg = 0});
        write(u"text.tif"_s, "not a picture");
        write(u"empty.mbtiles"_s, "");
        QTest::newRow("without place") << u"nowhere.tif"_s << u"does not say where on earth"_s;
        QTest::newRow("no picture") << u"text.tif"_s << u"cannot be read"_s;
        QTest::newRow("empty") << u"empty.mbtiles"_s << u"cannot be read"_s;
        QTest::newRow("not there") << u"missing.tif"_s << u"cannot be read"_s;
    }
    void whatCannotBeShownSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QString, fault);
        const LayerLoad load = loadLayer(path(name), {}, {});
        QVERIFY(!load.layer);
        QCOMPARE(load.findings.size(), 1);
        QCOMPARE(load.findings[0].file, path(name));
        QVERIFY2(load.findings[0].message.contains(fault), qPrintable(load.findings[0].message));
    }

    void addressesOfTilesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no web address") << u"/etc/{z}/{x}/{y}"_s;
        QTest::newRow("another protocol") << u"file:///etc/{z}/{x}/{y}"_s;
        QTest::newRow("a part is missing") << u"https://example.org/{z}/{x}.png"_s;
    }
    void addressesOfTilesAreChecked()
    {
        QFETCH(QString, address);
        const RasterLoad load = openTiles(address, {});
        QVERIFY(!load.raster);
        QVERIFY(load.fault.contains(u"{z}"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }
    /// Compression of tiles changes colours a little.
    static QByteArray near(QByteArray pixel)
    {
        for (char& value : pixel) {
            const int number = static_cast<quint8>(value);
            for (const int exact : {0, 0x40, 0xc0, 0xff}) {
                if (std::abs(number - exact) <= 4)
                    value = static_cast<char>(exact);
            }
        }
        return pixel;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RasterTest)
#include "raster_test.moc"
