// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace truceline {

/// Gets how much of a work is done, 0 … 1. @return false to end it
using Progress = std::function<bool(double)>;

/// The progress of a part of the work, from one share of the whole to another.
inline Progress within(const Progress& whole, double from, double to)
{
    if (!whole)
        return {};
    return [whole, from, to](double part) { return whole(from + (to - from) * part); };
}

} // namespace truceline
