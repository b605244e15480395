// SPDX-License-Identifier: MIT
#include "data/jsonkind.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

bool isGeometryType(const QString& type)
{
    static const QStringList types{u"Point"_s, u"MultiPoint"_s, u"LineString"_s, u"MultiLineString"_s, u"Polygon"_s,
        u"MultiPolygon"_s, u"GeometryCollection"_s};
    return types.contains(type);
}

/// True for the names that WGS 84 with longitude first goes by in GeoJSON 2008, and where none is given.
bool isWgs84(const QJsonValue& crs)
{
    if (!crs.isObject())
        return true;
    const QString name = crs["properties"_L1]["name"_L1].toString();
    return name.endsWith("CRS84"_L1) || name.endsWith("CRS84h"_L1) || name.endsWith(":4326"_L1)
        || name.endsWith(":4979"_L1);
}

} // namespace

JsonKind kindOf(const SplitText& split)
{
    const QJsonObject frame = QJsonDocument::fromJson(split.frame).object();
    const QString type = frame["type"_L1].toString();
    if (!split.isCollection && type != "Feature"_L1 && type != "FeatureCollection"_L1 && !isGeometryType(type)
        && !type.isEmpty())
        return JsonKind::Foreign;
    return isWgs84(frame["crs"_L1]) ? JsonKind::GeoJson : JsonKind::OtherCrs;
}

void wrapGeometry(FileBytes& file, SplitText& split)
{
    if (split.isCollection || split.features.size() != 1)
        return;
    const QString type = QJsonDocument::fromJson(split.frame).object()["type"_L1].toString();
    if (!isGeometryType(type))
        return;
    file = {R"({"type":"Feature","properties":null,"geometry":)" + split.frame + '}', {}, {}};
    split.features = {{0, file.bytes.size()}};
}

} // namespace truceline
