// SPDX-License-Identifier: MIT
#include "data/layercrs.h"

#include "data/crsguess.h"
#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <ogr_srs_api.h>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The box of a layer's places as far as it is known without reading a long text through: that of the first thousands
/// tells as much about their reference system.
bool boxOf(OGRLayerH layer, OGREnvelope& box)
{
    constexpr int kEnough = 10'000;
    if (OGR_L_TestCapability(layer, OLCFastGetExtent))
        return OGR_L_GetExtent(layer, &box, TRUE) == OGRERR_NONE;
    OGR_L_ResetReading(layer);
    for (int i = 0; i < kEnough; ++i) {
        const Feature feature(OGR_L_GetNextFeature(layer));
        if (!feature)
            break;
        const OGRGeometryH shape = OGR_F_GetGeometryRef(feature.get());
        if (!shape || OGR_G_IsEmpty(shape))
            continue;
        OGREnvelope own;
        OGR_G_GetEnvelope(shape, &own);
        box.Merge(own);
    }
    OGR_L_ResetReading(layer);
    return box.IsInit();
}

} // namespace

QByteArray sourceCrs(OGRLayerH layer, const QString& asked, bool isShapefile, QStringList& remarks)
{
    if (!asked.isEmpty())
        return asked.toUtf8();
    const OGRSpatialReferenceH own = OGR_L_GetSpatialRef(layer);
    OGREnvelope box;
    const bool placed = boxOf(layer, box);
    const double x = (box.MinX + box.MaxX) / 2;
    const double y = (box.MinY + box.MaxY) / 2;
    if (placed && (!own || OSRIsGeographic(own))) {
        if (const QString guess = guessedCrs(x, y); !guess.isEmpty()) {
            remarks << (own ? Wording::tr("its coordinates cannot be the degrees that it says they are; taken as %1")
                            : Wording::tr("it does not say in which reference system its coordinates are; taken as %1"))
                           .arg(crsName(guess));
            return guess.toUtf8();
        }
        if (looksExchanged(x, y))
            remarks << Wording::tr("its places would lie in the South Caucasus with latitude and longitude exchanged");
    }
    if (own)
        return {};
    if (placed && isShapefile)
        remarks << Wording::tr("it does not say in which reference system its coordinates are; taken as %1")
                       .arg(u"WGS 84"_s);
    return "OGC:CRS84";
}

} // namespace truceline
