// SPDX-License-Identifier: MIT
#include "data/tablecounter.h"

#include "data/tablesql.h"

#include <algorithm>
#include <cstdlib>

namespace truceline {

namespace {

/// Lines that one question may bring.
constexpr int kMostLines = 20'000;

} // namespace

TableCounter::TableCounter(Database& database, const TableShape& shape)
    : m_database(database)
    , m_shape(shape)
{
}

QString TableCounter::count(const Query& query, const GeoBox& box, double cell, Span days, const QStringList& actors)
{
    if (const CellEdges edges(box, std::max(cell, m_width)); isNear(query, edges, cell, days)) {
        QString fault = countBeside(edges, actors);
        if (fault.isEmpty() && m_since.isValid())
            fault = countMoved(query, actors);
        if (!fault.isEmpty() || m_since.isValid())
            return fault;
    }
    return countAll(query, box, cell, actors);
}

/// True where what is kept is for the same, but for cells of which some are kept, and for so few days that it takes
/// less to ask only about these.
bool TableCounter::isNear(const Query& query, const CellEdges& edges, double cell, Span all) const
{
    using namespace std::chrono_literals;
    constexpr auto kLong = 60s; // others may write to the table
    constexpr int kCost = 2; // of a row that comes or goes, in rows that are counted anew
    const Span days = query.window.span();
    const Span kept = m_query.window.span();
    if (!m_since.isValid() || m_since.durationElapsed() > kLong || cell != m_cell
        || edges.cells.intersected(m_edges.cells).isEmpty() || query.filters != m_query.filters
        || query.search != m_query.search || query.undated != m_query.undated
        || days.isOpenStart() != kept.isOpenStart())
        return false;
    const qint64 moved = std::abs(qint64(days.first) - kept.first) + std::abs(qint64(days.end) - kept.end);
    return moved == 0 || kCost * moved < qint64(days.end) - std::max(days.first, all.first);
}

/// For the days so far, other cells.
QString TableCounter::countBeside(const CellEdges& edges, const QStringList& actors)
{
    if (edges.cells == m_edges.cells)
        return {};
    const CellBox inner = edges.cells.intersected(m_edges.cells);
    m_edges = edges;
    m_counts.moveTo(edges.cells, inner);
    if (inner == edges.cells)
        return {};
    const TableSql sql(m_shape, m_query, actors);
    qint64 lines = 0;
    const QString fault = take(sql.countsBeside(inner, edges, kMostLines), lines,
        [&](const DatabaseRow& line) { m_counts.addAgain(line, m_edges, inner); });
    keepIf(fault.isEmpty() && lines < kMostLines);
    return fault;
}

/// For the cells so far, other days.
QString TableCounter::countMoved(const Query& query, const QStringList& actors)
{
    const Span before = m_query.window.span();
    if (query.window.span() == before)
        return {};
    const TableSql sql(m_shape, query, actors);
    qint64 lines = 0;
    QString fault = take(sql.changes(before, m_edges, kMostLines), lines,
        [this](const DatabaseRow& line) { m_counts.add(line, m_edges); });
    if (fault.isEmpty() && sql.isFiltered()) {
        fault =
            m_database.ask(sql.touchingMore(before), [this](const DatabaseRow& row) { m_touching += row.integer(0); });
    }
    m_query = query;
    if (!sql.isFiltered())
        m_touching = m_counts.total();
    keepIf(fault.isEmpty() && lines < kMostLines);
    return fault;
}

/// What is kept is not so any more where something in it does not fit together.
void TableCounter::keepIf(bool isWhole)
{
    if (!isWhole || !m_counts.isSound())
        m_since.invalidate();
}

QString TableCounter::countAll(const Query& query, const GeoBox& box, double cell, const QStringList& actors)
{
    m_since.invalidate();
    m_query = query;
    m_cell = cell;
    m_width = cell;
    const TableSql sql(m_shape, query, actors);
    m_edges = CellEdges(box, m_width);
    qint64 lines = kMostLines;
    QString fault;
    while (fault.isEmpty() && lines >= kMostLines) {
        m_counts = {};
        fault = take(
            sql.counts(m_edges, kMostLines), lines, [this](const DatabaseRow& line) { m_counts.add(line, m_edges); });
        while (lines >= kMostLines && m_edges.mostCounts() >= kMostLines)
            m_edges = CellEdges(box, m_width *= 2);
    }
    m_touching = m_counts.total();
    if (fault.isEmpty() && sql.isFiltered())
        fault = m_database.ask(sql.touching(), [this](const DatabaseRow& row) { m_touching = row.integer(0); });
    if (fault.isEmpty())
        m_since.start();
    return fault;
}

QString TableCounter::take(const QString& sql, qint64& lines, const std::function<void(const DatabaseRow&)>& use)
{
    const qint64 before = m_database.rows();
    QString fault = m_database.ask(sql, use);
    lines = m_database.rows() - before;
    return fault;
}

} // namespace truceline
