// SPDX-License-Identifier: MIT
#pragma once

#include "data/celledges.h"
#include "data/query.h"
#include "data/tablecounts.h"
#include "data/tableshape.h"

#include <QElapsedTimer>

namespace truceline {

/// Counts the rows of a table by cells for one query after another. What was counted last is kept for a minute; where
/// only the box has moved, and the days by few of them, only what came and what went is asked for.
class TableCounter {
public:
    /// Both have to outlive it.
    TableCounter(Database& database, const TableShape& shape);

    /// @param cell  width in world units
    /// @param days  of the whole table
    /// @param actors  all that the table names, for the filter `side`
    /// @return why there are no counts, in the server's words; empty = there are
    QString count(const Query& query, const GeoBox& box, double cell, Span days, const QStringList& actors);

    /// What touches the days and passes, by cells.
    const TableCounts& counts() const { return m_counts; }
    /// How many touch the days, whatever the filters.
    qint64 touching() const { return m_touching; }
    /// The cells: wider than asked for where those would be too many for the wire.
    const CellEdges& edges() const { return m_edges; }

private:
    bool isNear(const Query& query, const CellEdges& edges, double cell, Span all) const;
    QString countBeside(const CellEdges& edges, const QStringList& actors);
    QString countMoved(const Query& query, const QStringList& actors);
    QString countAll(const Query& query, const GeoBox& box, double cell, const QStringList& actors);
    QString take(const QString& sql, qint64& lines, const std::function<void(const DatabaseRow&)>& use);
    void keepIf(bool isWhole);

    Database& m_database;
    const TableShape& m_shape;
    QElapsedTimer m_since; ///< all was counted; invalid = nothing is kept
    Query m_query;
    double m_cell = 0; ///< asked for
    double m_width = 0; ///< of the cells
    CellEdges m_edges;
    TableCounts m_counts;
    qint64 m_touching = 0;
};

} // namespace truceline
