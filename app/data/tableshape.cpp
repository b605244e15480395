// SPDX-License-Identifier: MIT
#include "data/tableshape.h"

#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

bool isDate(const TableColumn& column)
{
    return column.type == "date"_L1 || column.type.startsWith("timestamp"_L1);
}

QString ofRow(const QString& column)
{
    return u"t."_s + sqlName(column);
}

/// The column of a property: as in files, else by the names that the README uses.
QString dateColumn(const TableShape& shape, QLatin1StringView property, QLatin1StringView ownName)
{
    const QString planned = shape.plan.columns.value(property);
    if (!planned.isEmpty())
        return planned;
    const auto own = std::ranges::find_if(shape.columns,
        [&](const TableColumn& column) { return column.name.compare(ownName, Qt::CaseInsensitive) == 0; });
    return own == shape.columns.end() ? QString() : own->name;
}

/// Finds the columns of the first and the last day; says what is wrong with them, empty = nothing.
QString takeDates(TableShape& shape)
{
    QString first = dateColumn(shape, "start"_L1, "first_day"_L1);
    const QString last = dateColumn(shape, "end"_L1, "last_day"_L1);
    if (first.isEmpty() && std::ranges::count_if(shape.columns, isDate) == 1)
        first = std::ranges::find_if(shape.columns, isDate)->name;
    if (first.isEmpty())
        return Wording::tr("none of its columns is known as a date; call them first_day and last_day");
    for (const QString& name : {first, last}) {
        const auto column = std::ranges::find(shape.columns, name, &TableColumn::name);
        if (column != shape.columns.end() && !isDate(*column)) {
            return Wording::tr("its column “%1” is of the type %2; make it a date: ALTER TABLE … ALTER COLUMN %3 TYPE "
                               "date USING %3::date")
                .arg(name, column->type, sqlName(name));
        }
    }
    const QString type = std::ranges::find(shape.columns, first, &TableColumn::name)->type;
    shape.plan.columns.insert(u"start"_s, first);
    shape.first = ofRow(first);
    if (!last.isEmpty() && last != first) {
        shape.plan.columns.insert(u"end"_s, last);
        shape.last = ofRow(last);
    }
    shape.range = type == "date"_L1          ? u"daterange"_s
        : type.contains("with time zone"_L1) ? u"tstzrange"_s
                                             : u"tsrange"_s;
    return {};
}

/// Finds the column of the place, or those of longitude and latitude; says what is wrong with them, empty = nothing.
QString takePlace(TableShape& shape, Database& database)
{
    const auto column = std::ranges::find_if(shape.columns,
        [](const TableColumn& each) { return each.type == "geometry"_L1 || each.type == "geography"_L1; });
    if (column == shape.columns.end()) {
        if (!shape.plan.columns.contains("longitude"_L1))
            return Wording::tr("it has no column of the type geometry, and none called longitude and latitude");
        shape.x = shape.value("longitude"_L1) + "::float8"_L1;
        shape.y = shape.value("latitude"_L1) + "::float8"_L1;
        return {};
    }
    QString kind;
    qint64 srid = 0;
    const QString stored = ofRow(column->name);
    const QString plain = column->type == "geography"_L1 ? stored + "::geometry"_L1 : stored;
    const QString fault = database.ask(
        u"WITH one AS (SELECT %1 AS g FROM %2 WHERE %3 IS NOT NULL LIMIT 1) SELECT ST_GeometryType(g) AS kind, ST_SRID(g) AS srid FROM one"_s
            .arg(plain, shape.from, stored),
        [&](const DatabaseRow& row) {
            kind = row.text(0);
            srid = row.integer(1);
        });
    if (!fault.isEmpty())
        return fault;
    if (!kind.isEmpty() && kind != "ST_Point"_L1)
        return Wording::tr("its places are no points but %1").arg(kind);
    constexpr qint64 kWgs84 = 4326;
    const bool isWgs84 = srid == 0 || srid == kWgs84;
    const QString degrees = isWgs84 ? plain : u"ST_Transform(%1, 4326)"_s.arg(plain);
    shape.x = u"ST_X(%1)"_s.arg(degrees);
    shape.y = u"ST_Y(%1)"_s.arg(degrees);
    if (srid == kWgs84 && column->type == "geometry"_L1)
        shape.geometry = stored;
    return {};
}

} // namespace

QString TableShape::value(QLatin1StringView property) const
{
    const QString column = plan.columns.value(property);
    return column.isEmpty() ? u"NULL"_s : ofRow(column);
}

std::optional<TableShape> tableShape(Database& database, const DatabaseName& name, QString& fault)
{
    const QString table = sqlName(name.schema) + u'.' + sqlName(name.table);
    TableShape shape;
    shape.from = table + " AS t"_L1;
    fault = database.ask(u"WITH c AS (SELECT attname, format_type(atttypid, NULL) AS type, attnum FROM pg_attribute "
                         "WHERE attrelid = to_regclass(%1) AND attnum > 0 AND NOT attisdropped) "
                         "SELECT attname::text AS name, type FROM c ORDER BY attnum"_s.arg(sqlText(table)),
        [&shape](const DatabaseRow& row) { shape.columns.append({row.text(0), row.text(1)}); });
    if (fault.isEmpty() && shape.columns.isEmpty())
        fault = Wording::tr("there is no table “%1” in it").arg(name.schema + u'.' + name.table);
    if (!fault.isEmpty())
        return {};
    // A type of another schema has its schema before its name.
    QStringList names;
    for (TableColumn& column : shape.columns) {
        column.type = column.type.sliced(column.type.lastIndexOf(u'.') + 1);
        names << column.name;
    }
    shape.plan = suggestedPlan(names);
    shape.plan.columns.remove(u"time_precision"_s); // a row's days are those of its columns
    fault = takeDates(shape);
    if (fault.isEmpty())
        fault = takePlace(shape, database);
    return fault.isEmpty() ? std::optional(shape) : std::nullopt;
}

QStringList incidentTables(Database& database, QString& fault)
{
    QStringList tables;
    fault = database.ask(u"WITH a AS (SELECT attrelid, bool_or(t.typname IN ('geometry', 'geography') OR attname IN "
                         u"('longitude', 'lon')) AS "
                         "placed, bool_or(t.typname IN ('date', 'timestamp', 'timestamptz')) AS dated FROM "
                         "pg_attribute JOIN pg_type t ON "
                         "t.oid = atttypid WHERE attnum > 0 AND NOT attisdropped GROUP BY attrelid) "
                         "SELECT nspname || '.' || relname AS name FROM a JOIN pg_class c ON c.oid = attrelid JOIN "
                         "pg_namespace n ON n.oid = "
                         "relnamespace WHERE placed AND dated AND relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT "
                         "relispartition AND nspname NOT "
                         "IN ('pg_catalog', 'information_schema') AND has_schema_privilege(n.oid, 'USAGE') AND "
                         "has_table_privilege(c.oid, "
                         "'SELECT') ORDER BY 1 LIMIT 1000"_s,
        [&tables](const DatabaseRow& row) { tables << row.text(0); });
    return tables;
}

} // namespace truceline
