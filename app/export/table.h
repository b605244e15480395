// SPDX-License-Identifier: MIT
#pragma once

#include "export/listing.h"
#include "export/listingrows.h"

#include <atomic>

namespace truceline {

/// How a person wants to see a list.
struct TableForm {
    ListKind kind = ListKind::Incidents;
    QStringList columns; ///< to be shown; empty = the few of tableColumns()
    QString text; ///< that a shown column must hold, as in folded(); empty = all rows
    QString sortedBy; ///< a column; empty = the list's own order
    bool descending = false;

    bool operator==(const TableForm&) const = default;
};

/// What a view shows of an atlas as a table: the rows of a list, sorted and narrowed. Immutable.
struct Table {
    AtlasPtr atlas;
    View view;
    TableForm form; ///< its columns filled in
    QStringList allColumns; ///< that can be chosen; of very long lists only those of the data format
    std::unique_ptr<ListingRows> rows;
    std::vector<std::uint32_t> order; ///< which of the rows, and in which order

    std::size_t size() const { return order.size(); }
    /// The texts of the shown columns.
    QStringList cells(std::size_t row) const { return rows->cells(order[row], form.columns); }
};

/// Makes a table. Reads each row's text where it is sorted or narrowed: work for a thread of its own. Numbers sort as
/// numbers and before texts; empty values last either way.
/// @param stop  set by another thread when the table is not wanted any more: then null is returned
std::shared_ptr<const Table> makeTable(
    const AtlasPtr& atlas, const View& view, const TableForm& form, const std::atomic<bool>& stop);

} // namespace truceline
