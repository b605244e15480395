// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"
#include "data/tablecounts.h"

namespace truceline {

/// Rows of a table that were counted together as a GeoJSON feature in the middle of them, and a line feed.
/// @param type  of a single row; else empty
/// @param days  that were asked about; nothing that is certainly within them is said to reach beyond them
QByteArray countedFeature(const TableCounts::Place& place, const TableCount& count, const QString& type, Span days);

/// A line of TableSql::rows() as a GeoJSON feature.
QByteArray tableFeature(const DatabaseRow& line);

/// A layer of incidents out of such features.
std::shared_ptr<Layer> tableLayer(QByteArray lines, const LayerInfo& info, const ImportSource& source);

/// The overview's entries with types as the layer numbers them; types that it has no row of are added to its own.
Tally tallyFor(Layer& layer, const TableOverview& overview);

} // namespace truceline
