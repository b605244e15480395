// SPDX-License-Identifier: MIT
#pragma once

#include "export/table.h"

namespace truceline {

/// What a table was asked for, one line each: kind, dates, filters, search, layers switched off, order, count.
QStringList tableQuery(const Table& table);

/// Rows of a table as text for the clipboard: the columns' names, then a line for each row, separated by tabs.
QString tableText(const Table& table, std::size_t first, std::size_t count);

/// A table as a file, by the ending of its name. csv: the shown columns, under lines with `#` that state the query;
/// geojson: whole features with withDayFields(), with the query as the member `query`; gpkg, fgb, kml: the same in
/// these formats, with the query as the table's description where there is a place for it.
/// @return an empty text, or why it could not be written
QString saveTable(const Table& table, const QString& path);

} // namespace truceline
