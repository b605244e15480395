// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace truceline {

/// Names a table of a PostgreSQL database as GDAL does: `PG:host=… port=… dbname=… user=… tables=schema.table`, or
/// `PG:service=… tables=…`. What it leaves out comes from PGSERVICE, PGHOST and their like, passwords from ~/.pgpass.
struct DatabaseName {
    QString connection; ///< in libpq's words, without the table
    QString schema;
    QString table; ///< empty = none named
    QString server; ///< host and database for messages, such as "db.example.org/incidents"

    /// The whole name again, as a layer's file.
    QString text() const;
};

/// True for a text that names a database rather than a file.
bool isDatabaseName(QStringView text);

/// Reads such a name. A password in it is refused, since a layer's name is shown, saved and logged.
/// @param fault  why there is none, in words that do not repeat the name
std::optional<DatabaseName> readDatabaseName(QStringView text, QString& fault);
std::optional<DatabaseName> readDatabaseName(QStringView text);

/// A value of a connection between quotes where it needs them.
QString connectionValue(const QString& value);

} // namespace truceline
