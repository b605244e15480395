// SPDX-License-Identifier: MIT
#pragma once

#include "data/databasetable.h"
#include "map/view.h"

namespace truceline {

/// What a picture of a view needs to know of a database's table: the box is that of the viewport and as much beside it
/// as a hand pans before the next answer comes.
/// @param last  the answer so far, whose box is kept while it does; may be null
TableQuestion tableQuestion(const View& view, QSizeF size, const Answer* last = nullptr);

/// True where an answer is one to this view: asked for the same days, filters and cells, and close enough to look at
/// all of the viewport.
bool answers(const Answer& answer, const View& view, QSizeF size);

/// Connects to a database and makes a layer that shows a table in a view.
/// @param info  its file as readDatabaseName() reads it; an empty id or title is made from the table's name
LayerLoad openTable(const LayerInfo& info, const View& view, QSizeF size);

} // namespace truceline
