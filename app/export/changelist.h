// SPDX-License-Identifier: MIT
#pragma once

#include "data/changes.h"
#include "export/listing.h"

namespace truceline {

/// One line of a list of changes.
struct ChangeLine {
    QString id; ///< empty in the line of those without
    QString change; ///< added, removed, changed, repeated (an id more than once) or without_id
    QString name; ///< of the feature by a names rule, in the later release where it is there
    QString field; ///< of changed ones
    QString before; ///< the field's value; of repeated and without_id how many there are
    QString after;
    int feature = -1; ///< index into Changes::features; -1 in lines that are about none

    bool operator==(const ChangeLine&) const = default;
};

/// The columns of changeCells(), and a line's texts in the same order.
QStringList changeColumns();
QStringList changeCells(const ChangeLine& line);

/// Changes as lines: one for each added or removed feature, one for each field of a changed one, by id; then one for
/// each repeated id, then one for features without id where there are any.
std::vector<ChangeLine> changeLines(const Changes& changes, const Layer& before, const Layer& after, Names names);

/// Writes lines as CSV (RFC 4180, LF), as an array of flat JSON objects, or as a table for people.
/// @pre the format is not GeoJSON, which has no form for them
/// @return false where the device stopped taking bytes
bool writeChanges(const std::vector<ChangeLine>& lines, ListFormat format, QIODevice& device);

} // namespace truceline
