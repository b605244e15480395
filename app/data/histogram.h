// SPDX-License-Identifier: MIT
#pragma once

#include "data/datedrows.h"

#include <span>

namespace truceline {

/// How many incidents a stretch of days holds.
struct Bin {
    int certain = 0; ///< all days that they may mean lie in the bin
    int possible = 0; ///< some of them do; such an incident counts in every bin that it touches

    bool operator==(const Bin&) const = default;
};

/// Incidents counted by their days and type: all that a histogram needs, and of a million incidents some thousands.
class Tally {
public:
    struct Entry {
        Span span;
        std::uint16_t type = 0; ///< index into IncidentColumns::types
        int count = 0;
    };

    /// @param incidents  undated ones are left out
    explicit Tally(const DatedRows& incidents);
    /// What was counted elsewhere.
    explicit Tally(std::vector<Entry> entries);

    /// Ordered by their first day.
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    void add(const DatedRows& incidents, std::size_t from, std::size_t to);

    std::vector<Entry> m_entries;
};

/// Counts incidents by their days and by groups of types.
/// @param edges  ascending; bin i holds the days from edges[i] up to but without edges[i + 1]
/// @param groupOfType  for each of the layer's types its group, 0 … groups − 1
/// @return edges.size() − 1 bins for each group, those of the first group first; nothing for fewer than two edges
std::vector<Bin> histogram(
    const Tally& tally, std::span<const Day> edges, std::span<const int> groupOfType, int groups);

} // namespace truceline
