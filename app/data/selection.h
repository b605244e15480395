// SPDX-License-Identifier: MIT
#pragma once

#include "data/datedrows.h"
#include "time/window.h"

#include <iterator>

namespace truceline {

struct Selected {
    std::uint32_t row = 0;
    Match match = Match::Certain;

    bool operator==(const Selected&) const = default;
};

/// Every feature of a layer is counted exactly once: total = certain + possible + withoutPlace + outsideDates +
/// filtered + undated.
struct Counts {
    int certain = 0; ///< on the map, certainly in the window
    int possible = 0; ///< on the map, possibly in the window
    int withoutPlace = 0; ///< in the window and the list, but not on the map
    int outsideDates = 0;
    int filtered = 0; ///< in the window but left out by filters or search
    int undated = 0; ///< left out because they have no date

    bool operator==(const Counts&) const = default;
    int shown() const { return certain + possible; }
    int total() const { return certain + possible + withoutPlace + outsideDates + filtered + undated; }
    Counts& operator+=(const Counts& other);
};

/// The selected rows in the layer's order, those without place included. It holds the few rows that need a look each
/// and, for the others, only where they lie, so that selecting from a million rows costs no more than from a thousand.
/// @pre the layer outlives it.
class SelectedRows {
public:
    class Iterator;
    using value_type = Selected;

    SelectedRows() = default;
    /// @param rows  ascending
    explicit SelectedRows(std::vector<Selected> rows)
        : m_early(std::move(rows))
    {
    }
    /// The rows of a set that touch the days, as matchIncident() has it.
    SelectedRows(DatedRowsPtr set, Span days);

    std::size_t size() const { return m_early.size() + (m_to - m_from); }
    bool empty() const { return size() == 0; }
    Selected operator[](std::size_t index) const;
    Iterator begin() const;
    Iterator end() const;
    /// True where the row is selected.
    bool holds(std::uint32_t row) const;

    /// The set that was selected from; null where it was not from one.
    const DatedRowsPtr& set() const { return m_set; }
    /// The rows that come first: of a set those that began before the days.
    const std::vector<Selected>& early() const { return m_early; }
    /// Positions in the set of the other rows: those from `from` up to but without `to`, which begin within the days.
    std::size_t from() const { return m_from; }
    std::size_t to() const { return m_to; }
    Span days() const { return m_days; }

private:
    DatedRowsPtr m_set;
    std::vector<Selected> m_early;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    Span m_days;
};

class SelectedRows::Iterator {
public:
    using value_type = Selected;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(const SelectedRows* rows, std::size_t index)
        : m_rows(rows)
        , m_index(index)
    {
    }

    Selected operator*() const { return (*m_rows)[m_index]; }
    Selected operator[](difference_type offset) const { return *(*this + offset); }
    Iterator& operator+=(difference_type offset)
    {
        m_index += static_cast<std::size_t>(offset);
        return *this;
    }
    Iterator& operator-=(difference_type offset) { return *this += -offset; }
    Iterator& operator++() { return *this += 1; }
    Iterator& operator--() { return *this += -1; }
    Iterator operator++(int) { return std::exchange(*this, *this + 1); }
    Iterator operator--(int) { return std::exchange(*this, *this - 1); }
    friend Iterator operator+(Iterator at, difference_type offset) { return at += offset; }
    friend Iterator operator+(difference_type offset, Iterator at) { return at += offset; }
    friend Iterator operator-(Iterator at, difference_type offset) { return at -= offset; }
    friend difference_type operator-(const Iterator& a, const Iterator& b)
    {
        return static_cast<difference_type>(a.m_index) - static_cast<difference_type>(b.m_index);
    }
    bool operator==(const Iterator& other) const { return m_index == other.m_index; }
    auto operator<=>(const Iterator& other) const { return m_index <=> other.m_index; }

private:
    const SelectedRows* m_rows = nullptr;
    std::size_t m_index = 0;
};

inline SelectedRows::Iterator SelectedRows::begin() const
{
    return {this, 0};
}

inline SelectedRows::Iterator SelectedRows::end() const
{
    return {this, size()};
}

struct Selection {
    SelectedRows rows;
    Counts counts;
};

} // namespace truceline
