// SPDX-License-Identifier: MIT
#pragma once

#include "data/database.h"
#include "data/databasename.h"
#include "data/importplan.h"

namespace truceline {

/// A column of a database's table.
struct TableColumn {
    QString name;
    QString type; ///< PostgreSQL's word, such as "timestamp without time zone"
};

/// How the incidents of a database's table are read, as pieces of SQL about a row `t`.
struct TableShape {
    QString from; ///< the table
    QList<TableColumn> columns;
    ImportPlan plan; ///< what they are taken for
    QString first; ///< the column of the first day
    QString last; ///< the column of the last day; empty = there is none, all happened on one day
    QString range; ///< makes a range of both: daterange, tsrange or tstzrange
    QString x; ///< longitude in degrees
    QString y;
    QString geometry; ///< the column, where it holds WGS 84 itself, so that its index can find a box; else empty

    /// SQL of the column that a property comes from; NULL where there is none.
    QString value(QLatin1StringView property) const;
};

/// Asks the database about a table; nothing where incidents cannot be read from it.
/// @param fault  why not, and what can be done
std::optional<TableShape> tableShape(Database& database, const DatabaseName& name, QString& fault);

/// The tables of a database that have points and dates and may be read, as `schema.table`.
QStringList incidentTables(Database& database, QString& fault);

} // namespace truceline
