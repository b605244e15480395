// SPDX-License-Identifier: MIT
#pragma once

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
};

/// What the lines of TableSql::counts() and TableSql::changes() say, added up.
class TableCounts {
public:
    enum class When { Undated, Possible, Certain };
    struct Place {
        static constexpr qint64 kUnknown = -5;
        qint64 cell = kUnknown; ///< as TableSql numbers it
        When when = When::Undated;

        bool isKnown() const { return cell != kUnknown; }
        bool isInBox() const { return cell >= 0; }
        auto operator<=>(const Place&) const = default;
    };
    using Entries = std::map<Place, TableCount>;

    void add(const DatabaseRow& line);

    /// False where more went than there was, or a row is left of which nothing tells the type: then what was added
    /// does not belong together.
    bool isSound() const;
    qint64 total() const;
    const Entries& entries() const { return m_entries; }
    /// The type where it is a single row, else empty.
    QString type(const TableCount& count) const { return count.count == 1 ? m_types.value(count.kinds) : QString(); }

private:
    Entries m_entries;
    QHash<qint64, QString> m_types; ///< of single rows, by the number that stands for it
};

} // namespace truceline
