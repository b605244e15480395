// SPDX-License-Identifier: MIT
#include "data/jsonkind.h"

#include "geo/wording.h"

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
    const bool esri = split.isCollection && type.isEmpty() && frame.contains("geometryType"_L1);
    const bool geoJson = split.isCollection || type.isEmpty() || type == "Feature"_L1 || type == "FeatureCollection"_L1
        || isGeometryType(type);
    if (esri || !geoJson)
        return JsonKind::Foreign;
    return isWgs84(frame["crs"_L1]) ? JsonKind::GeoJson : JsonKind::OtherCrs;
}

QString frameFault(const SplitText& split)
{
    const QJsonDocument frame = QJsonDocument::fromJson(split.frame);
    const QString type = frame.object()["type"_L1].toString();
    if (split.isCollection && !frame.isNull() && type != "FeatureCollection"_L1)
        return Wording::tr("its type is “%1”, not “FeatureCollection”").arg(type);
    if (!split.isCollection && type == "FeatureCollection"_L1)
        return Wording::tr("“features” is missing or is not an array");
    return {};
}

bool isBareGeometry(const SplitText& split)
{
    return !split.isCollection && split.features == 1
        && isGeometryType(QJsonDocument::fromJson(split.frame).object()["type"_L1].toString());
}

QByteArray wrappedGeometry(const SplitText& split)
{
    return R"({"type":"Feature","properties":null,"geometry":)" + split.frame + '}';
}

} // namespace truceline
