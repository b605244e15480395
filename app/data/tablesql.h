// SPDX-License-Identifier: MIT
#pragma once

#include "data/celledges.h"
#include "data/query.h"
#include "data/tableshape.h"

namespace truceline {

/// The questions that are asked about a table of incidents, in plain SQL: nothing is made or kept on the server. Days
/// come as numbers, as in Span.
class TableSql {
public:
    /// @param actors  all that the table names, for the filter `side`
    TableSql(const TableShape& shape, const Query& query, const QStringList& actors);

    /// True where filters or search leave anything out.
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// What touches the query's days and passes, by cells, as TableCounts reads it: cell, as CellEdges numbers it, NULL
    /// where there is no place; what it was, and what it is: 1 certainly within the days, 0 possibly, −1 where no day
    /// is known, NULL not counted; count; sums of longitudes, latitudes and of numbers that stand for types; the type
    /// where it is a single one; first day; end.
    QString counts(const CellEdges& edges, int most) const;
    /// Such lines about what lies in columns or rows of theirs that the inner cells have not.
    /// @pre the inner cells are part of them, but not all
    QString countsBeside(const CellBox& inner, const CellEdges& edges, int most) const;
    /// Such lines about the rows alone that were something else for other days, of which most are the same.
    QString changes(Span before, const CellEdges& edges, int most) const;
    /// The rows themselves of what counts() counts in the box: JSON of their columns, longitude, latitude.
    /// @param byBox  finds them by the index of places, else by that of days
    QString rows(const GeoBox& box, bool byBox, int most) const;
    /// The same wherever they lie.
    QString rows(int most) const;
    /// How many touch the query's days, whatever the filters, and how many more than touched other days.
    QString touching() const;
    QString touchingMore(Span before) const;
    /// Of all days, those that pass by days and type: first day, end, type, count.
    /// @param unit  days that are counted together, of those that last longer than a day four times as many
    QString tally(int unit, int most) const;

    /// Of the whole table: rows, undated rows, first day, end.
    static QString totals(const TableShape& shape);
    /// How many rows of the whole table have each type, or name each actor.
    static QString types(const TableShape& shape, int most);
    static QString actors(const TableShape& shape, int most);

private:
    QString reachingInto(Span days) const;
    QString touchingRows(const QString& columns, const QString& condition) const;
    QString turningRows(Span days, const QString& columns, const QString& condition) const;
    QString movedRows(Span before, const QString& columns, const QString& condition) const;
    QString inStrip(QLatin1StringView axis, double from, double to) const;
    QString countsWhere(const QString& condition, const CellEdges& edges, int most) const;
    QString counted() const;
    static QString countedBy(const CellEdges& edges, const QString& rows, int most);
    QString rowsWhere(const QString& indexed, const QString& condition, int most) const;

    const TableShape& m_shape;
    Span m_days;
    bool m_undated;
    QString m_filter; ///< a condition that begins with AND; empty = none
};

} // namespace truceline
