// SPDX-License-Identifier: MIT
#include "data/raster.h"

#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cpl_string.h>
#include <gdal_utils.h>
#include <gdalwarper.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr const char* kDrivers[] = {"GTiff", "MBTiles", "JP2OpenJPEG", nullptr};
constexpr double kHalfWorld = 20037508.342789244; ///< metres of EPSG:3857 from its middle to its edge

double metresEast(double x)
{
    return (2 * x - 1) * kHalfWorld;
}

double metresNorth(double y)
{
    return (1 - 2 * y) * kHalfWorld;
}

CPLStringList listOf(const QStringList& arguments)
{
    CPLStringList list;
    for (const QString& argument : arguments)
        list.AddString(argument.toUtf8().constData());
    return list;
}

class GdalRaster : public Raster {
public:
    GdalRaster(Dataset source, Dataset colours, const QRectF& world, QString attribution)
        : m_source(std::move(source))
        , m_colours(std::move(colours))
        , m_world(world)
        , m_attribution(std::move(attribution))
    {
    }

    QRectF world() const override { return m_world; }
    QString attribution() const override { return m_attribution; }

    QByteArray read(const QRectF& world, QSize pixels) const override
    {
        const std::lock_guard lock(m_mutex);
        const Complaints complaints;
        if (pixels.isEmpty())
            return {};
        const auto number = [](double value) { return QString::number(value, 'f', 3); };
        CPLStringList arguments = listOf({u"-of"_s, u"MEM"_s, u"-t_srs"_s, u"EPSG:3857"_s, u"-te"_s,
            number(metresEast(world.left())), number(metresNorth(world.bottom())), number(metresEast(world.right())),
            number(metresNorth(world.top())), u"-ts"_s, QString::number(pixels.width()),
            QString::number(pixels.height()), u"-r"_s, u"bilinear"_s, u"-dstalpha"_s});
        GDALWarpAppOptions* options = GDALWarpAppOptionsNew(arguments.List(), nullptr);
        GDALDatasetH from = m_colours.get();
        int usage = FALSE;
        const Dataset warped(GDALWarp("", nullptr, 1, &from, options, &usage));
        GDALWarpAppOptionsFree(options);
        constexpr int kBands = 4;
        if (!warped || GDALGetRasterCount(warped.get()) != kBands)
            return {};
        const int width = pixels.width();
        const int height = pixels.height();
        QByteArray bytes(qsizetype(kBands) * width * height, Qt::Uninitialized);
        const CPLErr error = GDALDatasetRasterIO(warped.get(), GF_Read, 0, 0, width, height, bytes.data(), width,
            height, GDT_Byte, kBands, nullptr, kBands, kBands * width, 1);
        return error == CE_None ? bytes : QByteArray();
    }

private:
    Dataset m_source;
    Dataset m_colours; ///< reads the source
    QRectF m_world;
    QString m_attribution;
    mutable std::mutex m_mutex;
};

/// The picture as red, green and blue, with opacity where it has that, whatever its bands are.
Dataset inColours(GDALDatasetH source)
{
    const int bands = GDALGetRasterCount(source);
    const GDALRasterBandH first = GDALGetRasterBand(source, 1);
    QStringList arguments{u"-of"_s, u"VRT"_s};
    if (GDALGetRasterColorInterpretation(first) == GCI_PaletteIndex && GDALGetRasterColorTable(first)) {
        arguments << u"-expand"_s << u"rgba"_s;
    } else {
        const bool hasColours = bands >= 3;
        for (const int band : {1, hasColours ? 2 : 1, hasColours ? 3 : 1})
            arguments << u"-b"_s << QString::number(band);
        const int last =
            GDALGetRasterColorInterpretation(GDALGetRasterBand(source, bands)) == GCI_AlphaBand ? bands : 0;
        if (last == 2 || last == 4)
            arguments << u"-b"_s << QString::number(last);
        if (GDALGetRasterDataType(first) != GDT_Byte)
            arguments << u"-ot"_s << u"Byte"_s << u"-scale"_s << u"-a_nodata"_s << u"none"_s;
    }
    GDALTranslateOptions* options = GDALTranslateOptionsNew(listOf(arguments).List(), nullptr);
    int usage = FALSE;
    Dataset colours(GDALTranslate("", source, options, &usage));
    GDALTranslateOptionsFree(options);
    return colours;
}

/// Where a picture lies in the world; null where it cannot be brought there.
QRectF worldOf(GDALDatasetH picture)
{
    const OGRSpatialReferenceH mercator = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(mercator, 3857);
    char* text = nullptr;
    OSRExportToWkt(mercator, &text);
    OSRDestroySpatialReference(mercator);
    const Dataset warped(GDALAutoCreateWarpedVRT(picture, nullptr, text, GRA_NearestNeighbour, 0.5, nullptr));
    CPLFree(text);
    double to[6];
    if (!warped || GDALGetGeoTransform(warped.get(), to) != CE_None)
        return {};
    const auto place = [&to](double x, double y) {
        return QPointF((1 + (to[0] + x * to[1]) / kHalfWorld) / 2, (1 - (to[3] + y * to[5]) / kHalfWorld) / 2);
    };
    return QRectF(place(0, 0), place(GDALGetRasterXSize(warped.get()), GDALGetRasterYSize(warped.get())))
        & QRectF(0, 0, 1, 1);
}

QString plain(const char* text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QString::fromUtf8(text).remove(tags).simplified();
}

RasterLoad load(Dataset source, const QString& attribution, const Complaints& complaints)
{
    if (!source || GDALGetRasterCount(source.get()) == 0) {
        const QString why = complaints.first();
        return {nullptr,
            why.isEmpty() ? Wording::tr("it holds no picture") : Wording::tr("it cannot be read: %1").arg(why)};
    }
    if (!GDALGetSpatialRef(source.get()))
        return {nullptr, Wording::tr("it does not say where on earth it lies")};
    Dataset colours = inColours(source.get());
    const QRectF world = colours ? worldOf(colours.get()) : QRectF();
    if (world.isEmpty())
        return {nullptr, Wording::tr("it cannot be shown on this map: %1").arg(complaints.first())};
    return {std::make_shared<GdalRaster>(std::move(source), std::move(colours), world, attribution), {}};
}

/// What GDAL's WMS driver needs to know of a tile server.
QByteArray description(const QString& address)
{
    QString server = address.toHtmlEscaped();
    server.replace(u"{z}"_s, u"${z}"_s).replace(u"{x}"_s, u"${x}"_s).replace(u"{y}"_s, u"${y}"_s);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s;
    return uR"(<GDAL_WMS>
<Service name="TMS"><ServerUrl>%1</ServerUrl></Service>
<DataWindow><UpperLeftX>-%2</UpperLeftX><UpperLeftY>%2</UpperLeftY><LowerRightX>%2</LowerRightX>
<LowerRightY>-%2</LowerRightY><TileLevel>18</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>
<YOrigin>top</YOrigin></DataWindow>
<Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY><BandsCount>3</BandsCount>
<Timeout>5</Timeout><UserAgent>Truceline</UserAgent><ZeroBlockHttpCodes>204,404</ZeroBlockHttpCodes>
<Cache><Path>%3</Path><Expires>604800</Expires></Cache>
</GDAL_WMS>)"_s.arg(server, QString::number(kHalfWorld, 'f', 6), cache.toHtmlEscaped())
        .toUtf8();
}

} // namespace

bool isRasterName(const QString& path)
{
    static const QStringList suffixes{u"tif"_s, u"tiff"_s, u"mbtiles"_s, u"jp2"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

RasterLoad openRaster(const QString& path)
{
    registerDrivers();
    const Complaints complaints;
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    Dataset source(GDALOpenEx(name.constData(), GDAL_OF_RASTER | GDAL_OF_VERBOSE_ERROR, kDrivers, nullptr, nullptr));
    QString attribution;
    for (const char* key : {"attribution", "TIFFTAG_COPYRIGHT"}) {
        if (const char* text = source ? GDALGetMetadataItem(source.get(), key, nullptr) : nullptr)
            attribution = plain(text);
    }
    return load(std::move(source), attribution, complaints);
}

RasterLoad openTiles(const QString& address, const QString& attribution)
{
    const bool isWeb = address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
    const QStringList parts{u"{z}"_s, u"{x}"_s, u"{y}"_s};
    if (!isWeb || std::ranges::any_of(parts, [&](const QString& part) { return !address.contains(part); }))
        return {nullptr, Wording::tr("the address begins with https:// and holds {z}, {x} and {y}")};
    registerDrivers();
    const Complaints complaints;
    static constexpr const char* drivers[] = {"WMS", nullptr};
    RasterLoad tiles = load(Dataset(GDALOpenEx(description(address).constData(), GDAL_OF_RASTER | GDAL_OF_VERBOSE_ERROR,
                                drivers, nullptr, nullptr)),
        attribution, complaints);
    constexpr QRectF world(0, 0, 1, 1);
    if (tiles.raster && tiles.raster->read(world, {256, 256}).isEmpty())
        return {nullptr, Wording::tr("the server does not answer as a map of tiles does")};
    return tiles;
}

} // namespace truceline
