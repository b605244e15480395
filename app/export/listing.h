// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "map/view.h"

#include <QIODevice>

namespace truceline {

/// Changes are those between two releases of a data set (see changelist.h), the others what a view shows.
enum class ListKind : quint8 { Incidents, Areas, Boundaries, Places, Claims, Changes };
enum class ListFormat : quint8 { Table, Csv, GeoJson, Json };

/// Writes what a view shows of an atlas, row by row: features of one role by date (undated ones in the order of the
/// file), or the claims about the incidents, areas and boundaries shown, in the order of their file. CSV (RFC 4180, LF)
/// has the known properties of the role, then all others in order of first appearance, then `lon,lat` for points and
/// `match`; GeoJSON keeps each feature as it is in its file and adds `match`; JSON is an array of flat objects; the
/// table is meant for people and shows a few columns.
/// @pre the kind is not Changes
/// @return false where the device stopped taking bytes
bool writeList(const Atlas& atlas, const View& view, ListKind kind, ListFormat format, QIODevice& device);

} // namespace truceline
