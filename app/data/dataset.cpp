// SPDX-License-Identifier: MIT
#include "data/dataset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct Name {
    DataSet dataSet;
    QLatin1StringView name;
};

constexpr std::array kNames{
    Name{DataSet::UcdpGed, "UCDP GED"_L1},
    Name{DataSet::Acled, "ACLED"_L1},
    Name{DataSet::Gdelt, "GDELT 2"_L1},
    Name{DataSet::TimeMap, "TimeMap"_L1},
    Name{DataSet::OpenStreetMap, "OpenStreetMap"_L1},
    Name{DataSet::JsonFg, "JSON-FG"_L1},
    Name{DataSet::When, "when"_L1},
};

struct Signature {
    DataSet dataSet;
    QList<QLatin1StringView> columns; ///< all of them
};

/// The columns that no other data set has together, from the codebooks of UCDP GED, ACLED, GDELT 2, TimeMap and the
/// keys of OpenStreetMap.
const QList<Signature>& signatures()
{
    static const QList<Signature> all{
        {DataSet::UcdpGed, {"where_prec"_L1, "date_prec"_L1, "date_start"_L1, "best"_L1}},
        {DataSet::Acled, {"event_id_cnty"_L1, "event_date"_L1}},
        {DataSet::Acled, {"event_date"_L1, "event_type"_L1, "actor1"_L1, "geo_precision"_L1}},
        {DataSet::Gdelt, {"GLOBALEVENTID"_L1, "SQLDATE"_L1}},
        {DataSet::TimeMap,
            {"date"_L1, "location"_L1, "latitude"_L1, "longitude"_L1, "description"_L1, "associations"_L1}},
        {DataSet::TimeMap, {"date"_L1, "time"_L1, "time_precision"_L1, "location"_L1, "latitude"_L1, "longitude"_L1}},
        {DataSet::OpenStreetMap, {"start_date:edtf"_L1}},
        {DataSet::OpenStreetMap, {"end_date:edtf"_L1}},
        {DataSet::OpenStreetMap, {"start_date"_L1, "@id"_L1}},
        {DataSet::OpenStreetMap, {"end_date"_L1, "@id"_L1}},
        {DataSet::OpenStreetMap, {"start_date"_L1, "osm_id"_L1}},
        {DataSet::OpenStreetMap, {"end_date"_L1, "osm_id"_L1}},
    };
    return all;
}

} // namespace

QString dataSetName(DataSet dataSet)
{
    const auto name = std::ranges::find(kNames, dataSet, &Name::dataSet);
    return name == kNames.end() ? QString() : QString(name->name);
}

DataSet dataSetFromName(QStringView name)
{
    const auto known = std::ranges::find_if(kNames, [name](const Name& each) { return each.name == name; });
    return known == kNames.end() ? DataSet::None : known->dataSet;
}

qsizetype columnIndex(const QStringList& columns, QStringView name)
{
    const auto same = [name](QStringView column) {
        if (column.startsWith(QChar::ByteOrderMark))
            column = column.sliced(1);
        return column.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(columns, same);
    return found == columns.end() ? -1 : found - columns.begin();
}

DataSet recognised(const QStringList& columns)
{
    for (const Signature& signature : signatures()) {
        const auto has = [&columns](QLatin1StringView name) { return columnIndex(columns, QString(name)) >= 0; };
        if (std::ranges::all_of(signature.columns, has))
            return signature.dataSet;
    }
    return DataSet::None;
}

} // namespace truceline
