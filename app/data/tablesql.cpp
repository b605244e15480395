// SPDX-License-Identifier: MIT
#include "data/tablesql.h"

#include "data/tablefilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// A day that PostgreSQL and QDate both write with four digits of the year.
QString date(Day day)
{
    static const Day earliest = toDay(QDate(1, 1, 1));
    static const Day latest = toDay(QDate(9999, 12, 31));
    return u"DATE '%1'"_s.arg(toDate(std::clamp(day, earliest, latest)).toString(Qt::ISODate));
}

QString number(double value)
{
    constexpr int kExact = 17; // digits that give the same number back
    return QString::number(value, 'g', kExact);
}

QString array(const std::vector<double>& values)
{
    QStringList texts;
    for (const double value : values)
        texts << number(value);
    return u"'{%1}'::float8[]"_s.arg(texts.join(u','));
}

/// The day that a row begins on, and the one after its last. A row that ends before it begins counts on its first day.
QString firstDay(const TableShape& shape)
{
    return u"%1::date - DATE '1970-01-01'"_s.arg(shape.first);
}

QString lastMoment(const TableShape& shape)
{
    return shape.last.isEmpty() ? shape.first : u"greatest(%1, %2)"_s.arg(shape.first, shape.last);
}

QString end(const TableShape& shape)
{
    return u"%1::date - DATE '1970-01-01' + 1"_s.arg(lastMoment(shape));
}

/// 1 where a row with a first day and an end is certainly within the days, 0 where possibly, NULL where not.
QString sureWithin(Span days)
{
    const QString begins = days.isOpenStart() ? u"true"_s : u"first >= %1"_s.arg(days.first);
    const QString touches = days.isOpenStart() ? u"true"_s : u"past > %1"_s.arg(days.first);
    return u"CASE WHEN first < %1 AND %2 THEN (%3 AND past <= %1)::int END"_s.arg(
        QString::number(days.end), touches, begins);
}

/// JSON of a row's columns. Its days are written as what they are counted as.
QString rowJson(const TableShape& shape)
{
    QStringList columns;
    for (const TableColumn& column : shape.columns) {
        if (column.type == "geometry"_L1 || column.type == "geography"_L1 || column.type == "bytea"_L1)
            continue;
        const QString own = u"t."_s + sqlName(column.name);
        const QString day = own == shape.first ? shape.first
            : own == shape.last ? u"CASE WHEN %1 IS NOT NULL THEN %2 END"_s.arg(shape.first, lastMoment(shape))
                                : QString();
        const QString value = day.isEmpty() ? own : u"to_char(%1, 'YYYY-MM-DD')"_s.arg(day);
        columns << value + " AS "_L1 + sqlName(column.name);
    }
    return u"row_to_json((SELECT r FROM (SELECT %1) AS r))::text"_s.arg(columns.join(u", "_s));
}

} // namespace

TableSql::TableSql(const TableShape& shape, const Query& query, const QStringList& actors)
    : m_shape(shape)
    , m_days(query.window.span())
    , m_undated(query.undated)
    , m_filter(filterSql(shape, query, actors))
{
    if (!m_filter.isEmpty())
        m_filter = u" AND "_s + m_filter;
}

/// Rows that began before some days and reach into them: these have an index of their own (see the README).
QString TableSql::reachingInto(Span days) const
{
    return u"%2 > %1 AND %2 >= %4 AND %1 < %4 AND %3(%1, %2, '[]') @> %3(%5, %4, '[]')"_s.arg(
        m_shape.first, m_shape.last, m_shape.range, date(days.first), date(days.first - 1));
}

/// Rows that touch the query's days, and those of which no day is known where it wants them. What begins within the
/// days and what reaches into them are found apart, since one condition for both would use no index.
QString TableSql::touchingRows(const QString& columns, const QString& condition) const
{
    const auto part = [&](const QString& now, const QString& touching) {
        return u"SELECT %1, %2 AS now FROM %3 WHERE %4%5"_s.arg(columns, now, m_shape.from, touching, condition);
    };
    const QString begin = m_days.isOpenStart() ? QString() : u"%1 >= %2 AND "_s.arg(m_shape.first, date(m_days.first));
    const QString ends =
        m_shape.last.isEmpty() ? u"1"_s : u"(%1 IS NULL OR %1 < %2)::int"_s.arg(m_shape.last, date(m_days.end));
    QStringList parts{part(ends, u"%1%2 < %3"_s.arg(begin, m_shape.first, date(m_days.end)))};
    if (!m_shape.last.isEmpty() && !m_days.isOpenStart())
        parts << part(u"0"_s, reachingInto(m_days));
    if (m_undated)
        parts << part(u"-1"_s, m_shape.first + " IS NULL"_L1);
    return parts.join(u" UNION ALL "_s);
}

/// Rows that begin within some days, and those that began before and end there.
QString TableSql::turningRows(Span days, const QString& columns, const QString& condition) const
{
    const auto part = [&](const QString& turning) {
        return u"SELECT %1 FROM %2 WHERE %3%4"_s.arg(columns, m_shape.from, turning, condition);
    };
    const auto within = [&](const QString& column) {
        return u"%1 >= %2 AND %1 < %3"_s.arg(column, date(days.first), date(days.end));
    };
    QStringList parts{part(within(m_shape.first))};
    if (!m_shape.last.isEmpty())
        parts << part(u"%1 AND %2"_s.arg(reachingInto(days), within(m_shape.last)));
    return parts.join(u" UNION ALL "_s);
}

/// All rows to which the query's days are not the same as those before, and some others: what begins or ends on a day
/// that is in one of both but not in the other. To what goes on from before such days until after them both are one.
QString TableSql::movedRows(Span before, const QString& columns, const QString& condition) const
{
    const Span starts{std::min(before.first, m_days.first), std::max(before.first, m_days.first)};
    const Span ends{std::min(before.end, m_days.end), std::max(before.end, m_days.end)};
    QStringList parts;
    if (!starts.isEmpty())
        parts << turningRows(starts, columns, condition);
    if (!ends.isEmpty()) {
        // What began earlier has been found, or it began before all these days.
        const QString once = starts.isEmpty() ? QString() : u" AND %1 >= %2"_s.arg(m_shape.first, date(starts.end));
        parts << turningRows(ends, columns, condition + once);
    }
    return parts.join(u" UNION ALL "_s);
}

QString TableSql::counts(const CellEdges& edges, int most) const
{
    return countsWhere(m_filter, edges, most);
}

/// Places between two meridians or two parallels: the index of places finds those where it is the shortest way.
QString TableSql::inStrip(QLatin1StringView axis, double from, double to) const
{
    const bool isColumn = axis == "x"_L1;
    const QString exact = u"(%1 >= %2 AND %1 < %3"_s.arg(isColumn ? m_shape.x : m_shape.y, number(from), number(to));
    if (m_shape.geometry.isEmpty())
        return exact + u')';
    const QString envelope = isColumn ? u"%1, -90, %2, 90"_s : u"-180, %1, 180, %2"_s;
    return exact
        + u" AND %1 && ST_MakeEnvelope(%2, 4326))"_s.arg(m_shape.geometry, envelope.arg(number(from), number(to)));
}

QString TableSql::countsBeside(const CellBox& inner, const CellEdges& edges, int most) const
{
    QStringList strips;
    const auto add = [&](QLatin1StringView axis, const std::vector<double>& lines, int from, int to) {
        if (from < to)
            strips << inStrip(axis, lines[std::size_t(from)], lines[std::size_t(to)]);
    };
    const auto& [first, end] = edges.cells;
    add("x"_L1, edges.columns, 0, inner.first.column - first.column);
    add("x"_L1, edges.columns, inner.end.column - first.column, end.column - first.column);
    add("y"_L1, edges.rows, 0, inner.first.row - first.row);
    add("y"_L1, edges.rows, inner.end.row - first.row, end.row - first.row);
    return countsWhere(m_filter + u" AND (%1)"_s.arg(strips.join(u" OR "_s)), edges, most);
}

QString TableSql::countsWhere(const QString& condition, const CellEdges& edges, int most) const
{
    return countedBy(
        edges, u"SELECT *, NULL::int AS was FROM (%1) AS t"_s.arg(touchingRows(counted(), condition)), most);
}

QString TableSql::changes(Span before, const CellEdges& edges, int most) const
{
    return countedBy(edges,
        u"SELECT * FROM (SELECT *, %1 AS was, %2 AS now FROM (%3) AS t) AS s WHERE was IS DISTINCT FROM now"_s.arg(
            sureWithin(before), sureWithin(m_days), movedRows(before, counted(), m_filter)),
        most);
}

/// What is known of a row that is counted.
QString TableSql::counted() const
{
    return u"%1 AS x, %2 AS y, %3 AS kind, %4 AS first, %5 AS past"_s.arg(
        m_shape.x, m_shape.y, typeSql(m_shape), firstDay(m_shape), end(m_shape));
}

/// Rows by cells, types as numbers that can be added and taken away again. Each column is named as seldom as possible:
/// PostgreSQL takes a place apart wherever it is named, and what would keep it from that keeps Citus from counting
/// where the rows are.
QString TableSql::countedBy(const CellEdges& edges, const QString& rows, int most)
{
    return u"WITH hit AS (%1) SELECT width_bucket(x, %2) * %4 + width_bucket(y, %3) AS cell, was, now, count(*) AS n, "
           "sum(x) AS x, sum(y) AS y, sum(hashtext(kind) >> 1) AS kinds, "
           "CASE WHEN count(*) = 1 THEN min(kind COLLATE \"C\") END AS kind, min(first) AS first, max(past) AS past "
           "FROM hit GROUP BY 1, 2, 3 LIMIT %5"_s.arg(
               rows, array(edges.columns), array(edges.rows), QString::number(CellEdges::kRows), QString::number(most));
}

QString TableSql::rowsWhere(const QString& indexed, const QString& condition, int most) const
{
    const QString wanted = u"%1 AS json, %2 AS x, %3 AS y"_s.arg(rowJson(m_shape), m_shape.x, m_shape.y);
    return u"WITH hit AS (%1) SELECT json, x, y FROM hit%2 LIMIT %3"_s.arg(
        touchingRows(wanted, m_filter + indexed), condition, QString::number(most));
}

QString TableSql::rows(const GeoBox& box, bool byBox, int most) const
{
    const QString edges =
        u"%1, %2, %3, %4"_s.arg(number(box.west), number(box.south), number(box.east), number(box.north));
    const QString indexed = m_shape.geometry.isEmpty() || !byBox
        ? QString()
        : u" AND %1 && ST_MakeEnvelope(%2, 4326)"_s.arg(m_shape.geometry, edges);
    return rowsWhere(indexed,
        u" WHERE x >= %1 AND x < %2 AND y >= %3 AND y < %4"_s.arg(
            number(box.west), number(box.east), number(box.south), number(box.north)),
        most);
}

QString TableSql::rows(int most) const
{
    return rowsWhere({}, {}, most);
}

QString TableSql::touching() const
{
    return u"WITH hit AS (%1) SELECT count(*) AS n FROM hit"_s.arg(touchingRows(u"1"_s, {}));
}

QString TableSql::touchingMore(Span before) const
{
    const QString days = u"%1 AS first, %2 AS past"_s.arg(firstDay(m_shape), end(m_shape));
    return u"WITH hit AS (%1) SELECT count(%2) - count(%3) AS n FROM hit"_s.arg(
        movedRows(before, days, {}), sureWithin(m_days), sureWithin(before));
}

QString TableSql::tally(int unit, int most) const
{
    return u"WITH d AS (SELECT %1 AS first, %2 AS past, %3 AS kind FROM %4 WHERE %5 IS NOT NULL%6), "
           "u AS (SELECT *, CASE WHEN past > first + 1 THEN 4 * %7 ELSE %7 END AS unit FROM d) "
           "SELECT first / unit * unit AS first, (past + unit - 1) / unit * unit AS past, kind, count(*) AS n FROM u "
           "GROUP BY 1, 2, 3 LIMIT %8"_s.arg(firstDay(m_shape), end(m_shape), typeSql(m_shape), m_shape.from,
               m_shape.first, m_filter, QString::number(unit), QString::number(most));
}

QString TableSql::totals(const TableShape& shape)
{
    return u"WITH d AS (SELECT %1 AS first, %2 AS past FROM %3) SELECT count(*) AS n, count(*) - count(first) AS "
           u"undated, "
           "min(first) AS first, max(past) AS past FROM d"_s.arg(firstDay(shape), end(shape), shape.from);
}

QString TableSql::types(const TableShape& shape, int most)
{
    return u"WITH k AS (SELECT %1 AS kind FROM %2) SELECT kind, count(*) AS n FROM k WHERE kind <> '' GROUP BY kind "
           u"ORDER "
           "BY n DESC LIMIT %3"_s.arg(typeSql(shape), shape.from, QString::number(most));
}

QString TableSql::actors(const TableShape& shape, int most)
{
    const QString one = shape.value("actor1"_L1);
    const QString other = shape.value("actor2"_L1);
    return u"WITH a AS (SELECT %1::text AS actor FROM %3 UNION ALL SELECT %2::text FROM %3 WHERE %1::text IS DISTINCT "
           u"FROM "
           "%2::text) SELECT actor, count(*) AS n FROM a WHERE actor <> '' GROUP BY actor ORDER BY n DESC LIMIT %4"_s
               .arg(one, other, shape.from, QString::number(most));
}

} // namespace truceline
