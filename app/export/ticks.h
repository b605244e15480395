// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace truceline {

/// Round numbers (1, 2 or 5 times a power of ten apart) for an axis, ascending: the last at or below `low`, those
/// between, the first at or above `high`; at most `most` + 2 of them.
/// @pre low ≤ high, both finite; most ≥ 1
std::vector<double> roundTicks(double low, double high, int most);

} // namespace truceline
