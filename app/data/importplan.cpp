// SPDX-License-Identifier: MIT
#include "data/importplan.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

using Names = QList<std::pair<QLatin1StringView, QLatin1StringView>>; ///< our property, their column

/// UCDP GED Codebook, ACLED Codebook, GDELT 2.0 Event Codebook, TimeMap's documentation of its event sheet, and the
/// keys of OpenStreetMap; the first column that is there counts.
Names namesOf(DataSet dataSet)
{
    switch (dataSet) {
    case DataSet::UcdpGed:
        return {{"id"_L1, "id"_L1}, {"name"_L1, "where_coordinates"_L1}, {"start"_L1, "date_start"_L1},
            {"end"_L1, "date_end"_L1}, {"date_prec"_L1, "date_prec"_L1}, {"type"_L1, "type_of_violence"_L1},
            {"actor1"_L1, "side_a"_L1}, {"actor2"_L1, "side_b"_L1}, {"deaths_low"_L1, "low"_L1},
            {"deaths_best"_L1, "best"_L1}, {"deaths_high"_L1, "high"_L1}, {"deaths_civilian"_L1, "deaths_civilians"_L1},
            {"where_prec"_L1, "where_prec"_L1}, {"summary"_L1, "source_headline"_L1}, {"longitude"_L1, "longitude"_L1},
            {"latitude"_L1, "latitude"_L1}};
    case DataSet::Acled:
        return {{"id"_L1, "event_id_cnty"_L1}, {"id"_L1, "data_id"_L1}, {"name"_L1, "location"_L1},
            {"start"_L1, "event_date"_L1}, {"time_precision"_L1, "time_precision"_L1}, {"type"_L1, "event_type"_L1},
            {"actor1"_L1, "actor1"_L1}, {"actor2"_L1, "actor2"_L1}, {"deaths_best"_L1, "fatalities"_L1},
            {"summary"_L1, "notes"_L1}, {"longitude"_L1, "longitude"_L1}, {"latitude"_L1, "latitude"_L1}};
    case DataSet::Gdelt:
        return {{"id"_L1, "GLOBALEVENTID"_L1}, {"name"_L1, "ActionGeo_FullName"_L1}, {"start"_L1, "SQLDATE"_L1},
            {"type"_L1, "EventRootCode"_L1}, {"actor1"_L1, "Actor1Name"_L1}, {"actor2"_L1, "Actor2Name"_L1},
            {"longitude"_L1, "ActionGeo_Long"_L1}, {"latitude"_L1, "ActionGeo_Lat"_L1}};
    case DataSet::TimeMap:
        return {{"id"_L1, "id"_L1}, {"name"_L1, "location"_L1}, {"start"_L1, "date"_L1}, {"type"_L1, "type"_L1},
            {"summary"_L1, "description"_L1}, {"longitude"_L1, "longitude"_L1}, {"latitude"_L1, "latitude"_L1}};
    case DataSet::OpenStreetMap:
        return {{"id"_L1, "@id"_L1}, {"id"_L1, "osm_id"_L1}, {"start"_L1, "start_date:edtf"_L1},
            {"start"_L1, "start_date"_L1}, {"end"_L1, "end_date:edtf"_L1}, {"end"_L1, "end_date"_L1}};
    default: // in the order in which the reader looks for dates
        return {{"id"_L1, "id"_L1}, {"name"_L1, "name"_L1}, {"name"_L1, "title"_L1}, {"start"_L1, "start"_L1},
            {"start"_L1, "begin"_L1}, {"start"_L1, "date_start"_L1}, {"start"_L1, "start_date"_L1},
            {"start"_L1, "date"_L1}, {"start"_L1, "time"_L1}, {"start"_L1, "event_date"_L1}, {"start"_L1, "SQLDATE"_L1},
            {"start"_L1, "timestamp"_L1}, {"end"_L1, "end"_L1}, {"end"_L1, "date_end"_L1}, {"end"_L1, "end_date"_L1},
            {"date_prec"_L1, "date_prec"_L1}, {"type"_L1, "type"_L1}, {"type"_L1, "event_type"_L1},
            {"actor1"_L1, "actor1"_L1}, {"actor1"_L1, "side_a"_L1}, {"actor2"_L1, "actor2"_L1},
            {"actor2"_L1, "side_b"_L1}, {"deaths_low"_L1, "deaths_low"_L1}, {"deaths_best"_L1, "deaths_best"_L1},
            {"deaths_best"_L1, "fatalities"_L1}, {"deaths_high"_L1, "deaths_high"_L1},
            {"deaths_civilian"_L1, "deaths_civilian"_L1}, {"where_prec"_L1, "where_prec"_L1},
            {"summary"_L1, "summary"_L1}, {"longitude"_L1, "longitude"_L1}, {"latitude"_L1, "latitude"_L1},
            {"longitude"_L1, "lon"_L1}, {"latitude"_L1, "lat"_L1}, {"longitude"_L1, "lng"_L1},
            {"longitude"_L1, "long"_L1}, {"longitude"_L1, "x"_L1}, {"latitude"_L1, "y"_L1}};
    }
}

} // namespace

const QStringList& importProperties()
{
    static const QStringList all{u"start"_s, u"end"_s, u"longitude"_s, u"latitude"_s, u"id"_s, u"name"_s, u"type"_s,
        u"actor1"_s, u"actor2"_s, u"deaths_low"_s, u"deaths_best"_s, u"deaths_high"_s, u"deaths_civilian"_s,
        u"where_prec"_s, u"date_prec"_s, u"time_precision"_s, u"summary"_s};
    return all;
}

ImportPlan suggestedPlan(const QStringList& columns)
{
    ImportPlan plan;
    plan.dataSet = recognised(columns);
    for (const auto& [property, column] : namesOf(plan.dataSet)) {
        const qsizetype index = columnIndex(columns, QString(column));
        if (index >= 0 && !plan.columns.contains(property))
            plan.columns.insert(property, columns[index]);
    }
    if (plan.columns.contains("longitude"_L1) != plan.columns.contains("latitude"_L1)) {
        plan.columns.remove(u"longitude"_s);
        plan.columns.remove(u"latitude"_s);
    }
    plan.monthFirst = plan.dataSet == DataSet::TimeMap;
    return plan;
}

QString signatureOf(const QStringList& columns)
{
    QStringList sorted = columns;
    sorted.sort();
    const QByteArray hash = QCryptographicHash::hash(sorted.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

QJsonObject toJson(const ImportPlan& plan)
{
    QJsonObject columns;
    for (const auto& [property, column] : plan.columns.asKeyValueRange())
        columns.insert(property, column);
    QJsonObject json{{u"columns"_s, columns}};
    if (plan.dataSet != DataSet::None)
        json.insert(u"data_set"_s, dataSetName(plan.dataSet));
    if (plan.monthFirst)
        json.insert(u"month_first"_s, true);
    if (!plan.crs.isEmpty())
        json.insert(u"crs"_s, plan.crs);
    return json;
}

ImportPlan importPlanFromJson(const QJsonObject& json)
{
    ImportPlan plan;
    plan.dataSet = dataSetFromName(json["data_set"_L1].toString());
    plan.monthFirst = json["month_first"_L1].toBool();
    plan.crs = json["crs"_L1].toString();
    const QJsonObject columns = json["columns"_L1].toObject();
    for (const QString& property : importProperties()) {
        if (const QString column = columns[property].toString(); !column.isEmpty())
            plan.columns.insert(property, column);
    }
    return plan;
}

} // namespace truceline
