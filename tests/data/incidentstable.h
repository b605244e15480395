// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"
#include "data/query.h"
#include "postgres.h"

namespace truceline {

/// A database of a test's own with a table `incidents`: incidents of 120 days in a square of two degrees, some without
/// dates, last day, place, type or figures, some that end before they begin.
class IncidentsTable {
public:
    static inline const Day kFirst = toDay(QDate(2019, 12, 1));
    static constexpr int kRows = 6000;

    IncidentsTable();

    Postgres server;
    LayerPtr rows; ///< all of the table, one by one; null where something went wrong
    QString fault; ///< what went wrong

    /// A table of the server over a connection of its own; null with a warning where it cannot be used.
    std::unique_ptr<DatabaseTable> open(const QString& table = QStringLiteral("incidents")) const;
};

/// A window of days from the first up to the end.
Query queryOf(Day first, Day end, const QList<Filter>& filters = {}, const QString& search = {});
TableQuestion questionOf(const Query& query, const GeoBox& box, double cell);
/// Null with a warning where there is no answer.
LayerPtr answered(DatabaseTable& table, const TableQuestion& question);

/// Counts as a text, so that a failed comparison says which differ.
QString said(const Counts& counts);
/// What is to be seen of a layer: place, count, type and whether it is certain of each of its rows, sorted.
QStringList marks(const Layer& layer);

} // namespace truceline
