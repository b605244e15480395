// SPDX-License-Identifier: MIT
#include "incidentstable.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

const QString kIncidents =
    u"SELECT setseed(0.5); CREATE TABLE incidents AS SELECT g AS id, "
    "'Place ' || g % 50 AS name, "
    "CASE WHEN random() > 0.03 THEN DATE '2019-12-01' + (random() * 119)::int END AS first_day, "
    "CASE WHEN random() > 0.6 THEN DATE '2019-12-01' + (random() * 119)::int END AS last_day, "
    "(ARRAY['Battles', 'It''s \\ \"quoted\" %1', 'Protests', NULL])[1 + (random() * 3.9)::int % 4] AS type, "
    "(ARRAY['Armed Forces of Armenia', 'Azerbaijan Army', 'Villagers', NULL])[1 + g % 4] AS actor1, "
    "(ARRAY['Azerbaijan Army; Villagers', 'Others', NULL])[1 + g % 3] AS actor2, "
    "CASE WHEN g % 5 > 0 THEN g % 9 END AS deaths_best, g % 8 AS where_prec, 1 + g % 3 AS date_prec, "
    "'Report word' || g % 4 AS summary, 'x;' || g % 3 AS admin, "
    "CASE WHEN random() > 0.05 THEN ST_SetSRID(ST_MakePoint(45 + random() * 2, 39 + random() * 2), 4326) END "
    "AS geom FROM generate_series(1, %1) AS g; "
    "CREATE INDEX ON incidents (first_day, last_day) INCLUDE (geom, type); ANALYZE incidents"_s;

} // namespace

IncidentsTable::IncidentsTable()
{
    server.run(kIncidents.arg(kRows));
    fault = server.fault();
    if (!fault.isEmpty())
        return;
    const LayerLoad load = loadTable(server.table(u"public.incidents"_s), {}, {});
    rows = load.layer;
    if (!rows)
        fault = load.findings.value(0).message;
}

std::unique_ptr<DatabaseTable> IncidentsTable::open(const QString& table) const
{
    QString reason;
    const auto name = readDatabaseName(server.table(table), reason);
    auto opened = name ? DatabaseTable::open(*name, reason) : nullptr;
    if (!opened)
        qWarning("%s", qPrintable(reason));
    return opened;
}

Query queryOf(Day first, Day end, const QList<Filter>& filters, const QString& search)
{
    Query query;
    query.window = {Mode::Window, {first, end}};
    query.filters = filters;
    query.search = search;
    return query;
}

TableQuestion questionOf(const Query& query, const GeoBox& box, double cell)
{
    return {query, box, cell, {}};
}

LayerPtr answered(DatabaseTable& table, const TableQuestion& question)
{
    const LayerLoad load = table.answer(question, {}, {});
    for (const Finding& finding : load.findings)
        qWarning("%s", qPrintable(finding.message));
    return load.layer;
}

QString said(const Counts& c)
{
    return u"%1 certain, %2 possible, %3 without place, %4 outside the dates, %5 filtered, %6 undated"_s.arg(c.certain)
        .arg(c.possible)
        .arg(c.withoutPlace)
        .arg(c.outsideDates)
        .arg(c.filtered)
        .arg(c.undated);
}

QStringList marks(const Layer& layer)
{
    QStringList lines;
    for (const Selected& each : select(layer, layer.answer->query).rows) {
        const LonLat at = layer.positions[each.row];
        lines << u"%1 %2 %3 %4 %5"_s.arg(at.lon, 0, 'f', 6)
                     .arg(at.lat, 0, 'f', 6)
                     .arg(layer.weight(each.row))
                     .arg(layer.incidents.types.at(layer.incidents.type[each.row]))
                     .arg(int(each.match));
    }
    lines.sort();
    return lines;
}

} // namespace truceline
