// SPDX-License-Identifier: MIT
#pragma once

#include "time/span.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace truceline {

/// The latest ends in stretches of a list of spans, and in stretches of those: finds the spans that last beyond a day
/// without looking at the others.
class EndTree {
public:
    EndTree() = default;

    /// @param endOf  the end of each span, by index
    template <typename EndOf> EndTree(std::size_t size, EndOf endOf)
    {
        if (size == 0)
            return;
        m_levels.push_back(latest(size, endOf));
        while (m_levels.back().size() > 1) {
            const std::vector<Day>& below = m_levels.back();
            m_levels.push_back(latest(below.size(), [&below](std::size_t i) { return below[i]; }));
        }
    }

    /// Calls `visit` with each index from `from` up to but without `to` whose span ends after `day`, in order.
    template <typename EndOf, typename Visit>
    void visitBeyond(std::size_t from, std::size_t to, Day day, EndOf endOf, Visit visit) const
    {
        if (from < to && !m_levels.empty())
            descend(m_levels.size() - 1, 0, from, to, day, endOf, visit);
    }

private:
    static constexpr std::size_t kStretch = 16;

    template <typename EndOf> static std::vector<Day> latest(std::size_t size, EndOf endOf)
    {
        std::vector<Day> ends((size + kStretch - 1) / kStretch, kOpenStart);
        for (std::size_t i = 0; i < size; ++i)
            ends[i / kStretch] = std::max(ends[i / kStretch], endOf(i));
        return ends;
    }

    template <typename EndOf, typename Visit>
    void descend(std::size_t level, std::size_t stretch, std::size_t from, std::size_t to, Day day, EndOf endOf,
        Visit& visit) const
    {
        if (m_levels[level][stretch] <= day)
            return;
        std::size_t spans = 1; // in each part of the stretch
        for (std::size_t i = 0; i < level; ++i)
            spans *= kStretch;
        const std::size_t first = std::max(stretch * kStretch, from / spans);
        const std::size_t last = std::min((stretch + 1) * kStretch, (to + spans - 1) / spans);
        for (std::size_t part = first; part < last; ++part) {
            if (level > 0)
                descend(level - 1, part, from, to, day, endOf, visit);
            else if (endOf(part) > day)
                visit(part);
        }
    }

    std::vector<std::vector<Day>> m_levels; ///< the finest first; the last has one element
};

} // namespace truceline
