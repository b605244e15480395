// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"

#include <optional>

namespace truceline {

/// The numbers that a claim's value may mean; infinite where a bound is missing.
struct ClaimBounds {
    double low = 0;
    double high = 0;

    bool operator==(const ClaimBounds&) const = default;
};

/// Nothing where the value is text.
std::optional<ClaimBounds> claimBounds(const Claim& claim);

/// How a claim stands to another about the same subject.
enum class Relation : quint8 {
    Agrees, ///< the same question, and both can be true
    Excludes, ///< the same question, and both cannot be true
    Corrects, ///< as Excludes, but said later by the same speaker
    CorrectedBy, ///< as Excludes, but said earlier by the same speaker
    OtherThing, ///< the numbers differ because the questions do: "dead" and "dead and missing", people and homes
};

/// The word for it in lists: agrees, excludes, corrects, corrected_by, other_thing.
QLatin1StringView relationName(Relation relation);

struct RelatedClaim {
    int claim = 0; ///< index into ClaimBook::claims
    Relation relation = Relation::Agrees;

    bool operator==(const RelatedClaim&) const = default;
};

/// How a claim stands to each other one about its subject that answers the same question or one like it, in the order
/// of the file. Nothing is said of the sides: what holds for one holds for the other.
std::vector<RelatedClaim> relatedClaims(const ClaimBook& book, int claim);

/// The claims that cannot be true together with this one, whoever said them: number ranges that do not meet, or
/// differing text. In the order of the file.
std::vector<int> contradictingClaims(const ClaimBook& book, int claim);

} // namespace truceline
