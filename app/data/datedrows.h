// SPDX-License-Identifier: MIT
#pragma once

#include "data/endtree.h"
#include "data/layer.h"

namespace truceline {

/// Some rows of a layer in the order of their first day, made ready to be asked again and again which of them touch
/// which days. A position is a row's place in this order, 0 … size() − 1.
class DatedRows {
public:
    /// All rows.
    /// @pre the layer outlives this, as for the other constructor.
    explicit DatedRows(const Layer& layer);
    /// @param rows  ascending
    DatedRows(const Layer& layer, std::vector<std::uint32_t> rows);

    const Layer& layer() const { return *m_layer; }
    std::size_t size() const { return m_isWhole ? m_layer->size() : m_rows.size(); }
    std::uint32_t row(std::size_t position) const
    {
        return m_isWhole ? static_cast<std::uint32_t>(position) : m_rows[position];
    }
    Span span(std::size_t position) const { return m_layer->dates[row(position)].span; }
    /// True where the row is one of these.
    /// @pre the layer holds incidents, or the rows are undated
    bool holds(std::uint32_t row) const;
    /// True where no row has a date.
    bool areUndated() const { return m_areUndated; }

    /// How many begin before a day; they have the first positions.
    std::size_t begunBefore(Day day) const;
    /// How many of the positions from `from` up to but without `to` have no place.
    std::size_t placeless(std::size_t from, std::size_t to) const;
    /// Calls `visit` with each position from `from` up to but without `to` whose span ends after `day`, in order.
    template <typename Visit> void visitBeyond(std::size_t from, std::size_t to, Day day, Visit visit) const
    {
        m_ends.visitBeyond(from, to, day, [this](std::size_t i) { return span(i).end; }, visit);
    }

private:
    void prepare();

    const Layer* m_layer;
    bool m_isWhole = false; ///< all rows, and they are in order already
    bool m_areUndated = false;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_placeless; ///< positions, ascending
    EndTree m_ends;
};

using DatedRowsPtr = std::shared_ptr<const DatedRows>;

} // namespace truceline
