// SPDX-License-Identifier: MIT
#pragma once

#include "data/selection.h"

namespace truceline {

/// A property that must have a value. `actor` matches actor1 or actor2. Values are compared without case; a value that
/// lists several by ";" matches each of them. Besides the properties there are `side` (of either actor: armenia,
/// azerbaijan, other), `date_precision` (exact, imprecise, unknown), `place_precision` (exact, near, wide, unknown) and
/// `figures` of the dead (known, unknown).
struct Filter {
    QString key;
    QString value;

    bool operator==(const Filter&) const = default;
};

/// What is asked of an atlas. Map, list, chart, counts and export all take the same query, so they cannot disagree.
struct Query {
    Window window;
    QList<Filter> filters; ///< of the same key any, of different keys all must hold; incidents only
    QString search; ///< text that names, title or summary of an incident must hold, as in folded(); empty = all
    QStringList hidden; ///< ids of areas and boundaries that are left out (not counted at all)
    bool undated = true; ///< undated incidents are shown, as possible
    std::optional<GeoBox> box; ///< features that do not touch it are left out (not counted at all)

    bool operator==(const Query&) const = default;
};

/// True for the roles that Query::hidden is about.
bool mayHide(Role role);

/// The rows of a layer that a query is about on some day or other: all of it but the window.
struct AskedRows {
    DatedRowsPtr all; ///< in the box, undated incidents where they are wanted
    DatedRowsPtr passing; ///< those of them that pass filters and search; the same object where there are none
    int undated = 0; ///< left out because they have no date
};

/// Reads every row's properties where filters or search need them: long work for large layers, done on all cores.
/// @param whole  all rows of the layer
AskedRows askedRows(const DatedRowsPtr& whole, const Query& query);

/// What a window shows of them. Takes as long as there are rows that may lie in the window or not, however many there
/// are for certain.
Selection select(const AskedRows& asked, const Window& window);

/// The features of a layer that a query asks for; of a database's table what was answered last, to whatever query.
/// Layers without dates (land, water …) match whole.
/// @pre the layer outlives the selection.
Selection select(const Layer& layer, const Query& query);

} // namespace truceline
