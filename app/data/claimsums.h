// SPDX-License-Identifier: MIT
#pragma once

#include "data/claimrelations.h"

namespace truceline {

/// A total that a source states for both sides, beside one figure for each of them.
struct ClaimSum {
    int armenia = 0; ///< indices into ClaimBook::claims
    int azerbaijan = 0;
    double sum = 0;
    bool fits = false; ///< the total can mean this sum

    bool operator==(const ClaimSum&) const = default;
};

/// What a stated total suggests: its bounds, but "more than 150" ends before the next number as round as that, as
/// nobody says so of 200. Nothing where the total is text.
std::optional<ClaimBounds> suggestedBounds(const Claim& total);

/// Which figures of the sides a total of both fits: those of the total's own source, and each of them replaced by a
/// rival figure of the same side that was out by then. Sums from the same numbers come once, in the order of the
/// Armenian, then the Azerbaijani number. Empty where the source states no figure for each side.
std::vector<ClaimSum> claimSums(const ClaimBook& book, int total);

} // namespace truceline
