// SPDX-License-Identifier: MIT
#pragma once

#include "data/query.h"
#include "data/tableshape.h"

namespace truceline {

/// What a row's type is called, in SQL: data sets that have codes for types have words for them (see importedWord()).
QString typeSql(const TableShape& shape);

/// The filters and the search of a query as a condition in SQL; empty = everything passes. They mean what they mean in
/// files (see Filter), but a search compares letters as they are, in any case.
/// @param actors  all that the table names, for the filter `side`
QString filterSql(const TableShape& shape, const Query& query, const QStringList& actors);

} // namespace truceline
