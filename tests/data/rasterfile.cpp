// SPDX-License-Identifier: MIT
#include "rasterfile.h"

#include <gdal.h>
#include <ogr_srs_api.h>

void writeRaster(const QString& path, const RasterFile& file)
{
    GDALAllRegister();
    constexpr int kSide = 64;
    const int bands = static_cast<int>(file.colours[0].size());
    const int width = kSide * static_cast<int>(file.colours.size());
    const GDALDatasetH memory =
        GDALCreate(GDALGetDriverByName("MEM"), "", width, kSide, bands, static_cast<GDALDataType>(file.type), nullptr);
    double place[6] = {file.box.left(), file.box.width() / width, 0, file.box.bottom(), 0, -file.box.height() / kSide};
    if (file.epsg != 0) {
        const OGRSpatialReferenceH system = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(system, file.epsg);
        OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
        GDALSetSpatialRef(memory, system);
        OSRDestroySpatialReference(system);
        GDALSetGeoTransform(memory, place);
    }
    if (!file.copyright.isEmpty())
        GDALSetMetadataItem(memory, "TIFFTAG_COPYRIGHT", file.copyright.toUtf8().constData(), nullptr);
    if (bands == 4)
        GDALSetRasterColorInterpretation(GDALGetRasterBand(memory, bands), GCI_AlphaBand);
    for (int band = 0; band < bands; ++band) {
        for (int i = 0; i < file.colours.size(); ++i) {
            auto value = static_cast<quint8>(file.colours[i][band]);
            QByteArray square(kSide * kSide, static_cast<char>(value));
            if (GDALRasterIO(GDALGetRasterBand(memory, band + 1), GF_Write, i * kSide, 0, kSide, kSide, square.data(),
                    kSide, kSide, GDT_Byte, 0, 0)
                != CE_None)
                qFatal("cannot write");
        }
    }
    const GDALDatasetH made = GDALCreateCopy(
        GDALGetDriverByName(file.driver), path.toUtf8().constData(), memory, FALSE, nullptr, nullptr, nullptr);
    if (!made)
        qFatal("cannot write %s", qPrintable(path));
    GDALClose(made);
    GDALClose(memory);
}
