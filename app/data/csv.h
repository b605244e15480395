// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace truceline {

/// A CSV text (RFC 4180, UTF-8, a byte order mark is skipped) whose first line names the columns.
struct CsvTable {
    struct Row {
        int line = 0; ///< where it begins, counted from 1
        QStringList values; ///< as many as there are columns
    };

    QStringList columns;
    std::vector<Row> rows;

    /// A row's value in a column of this name; empty where there is no such column.
    QString value(const Row& row, QLatin1StringView column) const;
};

/// Reads a table. Rows with too few or too many values and an open quote are findings, with the line as feature; such
/// rows are left out.
CsvTable readCsv(QByteArrayView text, const QString& file, Findings& findings);

/// Reads a table of records and hands each one to `use`. An empty key and one that an earlier record has are findings;
/// such records are left out.
/// @param path  empty = there is none
/// @param key  the column that tells records apart
void readRecords(const QString& path, QLatin1StringView key, Findings& findings,
    const std::function<void(const CsvTable&, const CsvTable::Row&)>& use);

/// The columns of a table whose values are separated by comma, semicolon, tab or bar.
QStringList csvHeader(QByteArrayView text);
/// The same of a file.
QStringList csvHeader(const QString& path);

/// Cuts the text of such a table between its records: the one that names the columns first, then pieces of at least so
/// many bytes, but for the last.
std::vector<QByteArrayView> csvPieces(QByteArrayView text, qsizetype each);

/// A value as CSV writes it, in quotes where it needs them.
QString csvField(const QString& value);
/// The same of a whole line, with its end.
QByteArray csvLine(QStringList cells);

} // namespace truceline
