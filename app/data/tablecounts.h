// SPDX-License-Identifier: MIT
#pragma once

#include "data/celledges.h"
#include "data/database.h"
#include "time/span.h"

#include <QHash>

#include <map>
#include <optional>

namespace truceline {

/// Rows of a table that are counted together.
struct TableCount {
    qint64 count = 0;
    double lon = 0; ///< sum of their longitudes, in degrees
    double lat = 0;
    qint64 kinds = 0; ///< sum of the numbers that stand for their types
    std::optional<Span> days; ///< they lie within these; none where no day is known

    /// These rows as such that are taken away.
    TableCount operator-() const { return {-count, -lon, -lat, -kinds, days}; }
};

/// What the lines of TableSql::counts() and TableSql::changes() say, added up.
class TableCounts {
public:
    /// As TableSql numbers it.
    enum class When : int { Undated = -1, Possible = 0, Certain = 1 };
    struct Place {
        std::optional<Cell> cell; ///< none where no place is known
        When when = When::Undated;

        auto operator<=>(const Place&) const = default;
    };
    using Entries = std::map<Place, TableCount>;

    /// @param edges  of the cells that the line is about
    void add(const DatabaseRow& line, const CellEdges& edges);
    /// The same for a line about rows that are counted already, outside the inner cells; where they lie is known.
    void addAgain(const DatabaseRow& line, const CellEdges& edges, const CellBox& inner);
    /// Counts what lies outside the inner cells, which are part of both, beside other cells than before.
    void moveTo(const CellBox& cells, const CellBox& inner);

    /// False where more went than there was, or a row is left of which nothing tells the type: then what was added
    /// does not belong together.
    bool isSound() const;
    qint64 total() const;
    const Entries& entries() const { return m_entries; }
    /// The type where it is a single row, else empty.
    QString type(const TableCount& count) const { return count.count == 1 ? m_types.value(count.kinds) : QString(); }

private:
    void add(const Place& place, const TableCount& count);

    Entries m_entries;
    QHash<qint64, QString> m_types; ///< of single rows, by the number that stands for it
};

} // namespace truceline
