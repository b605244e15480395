// SPDX-License-Identifier: MIT
#pragma once

#include "data/selection.h"

namespace truceline {

/// The rows of a set of incidents by the values of a column, so that those in a window are counted by value without
/// looking at each.
class Facet {
public:
    enum class Column : quint8 { Type, Actor };

    Facet(const DatedRows& incidents, Column column);

    /// How many of the rows have each value, by its index in the column's list of texts. Either actor counts, a row
    /// once for each distinct one.
    /// @pre the rows were selected from the same set.
    std::vector<int> count(const SelectedRows& rows) const;

private:
    template <typename Visit> void visitValues(std::uint32_t row, Visit visit) const;

    const IncidentColumns* m_columns;
    Column m_column;
    std::vector<std::size_t> m_starts; ///< of each value in the positions, and one past the last
    std::vector<std::uint32_t> m_positions; ///< by value, then ascending
};

} // namespace truceline
