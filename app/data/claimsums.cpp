// SPDX-License-Identifier: MIT
#include "data/claimsums.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct Parts {
    QLatin1StringView total;
    QLatin1StringView armenia;
    QLatin1StringView azerbaijan;
};
constexpr std::array kParts{
    Parts{"total_dead"_L1, "armenia_dead"_L1, "azerbaijan_dead"_L1},
    Parts{"total_dead"_L1, "armenia_military_dead"_L1, "azerbaijan_military_dead"_L1},
    Parts{"total_military_dead"_L1, "armenia_military_dead"_L1, "azerbaijan_military_dead"_L1},
};

/// The largest of 1, 5, 10, 50, 100 … that a whole number is a multiple of; 0 for any other.
double roundness(double number)
{
    if (number < 1 || number > 1e12 || number != std::floor(number))
        return 0;
    double found = 1;
    for (double step = 1; step <= number; step *= 10) {
        for (const double candidate : {step, 5 * step}) {
            if (std::fmod(number, candidate) == 0)
                found = candidate;
        }
    }
    return found;
}

/// The single number that a claim states.
std::optional<double> numberOf(const Claim& claim)
{
    const auto bounds = claimBounds(claim);
    return bounds && bounds->low == bounds->high ? std::optional(bounds->low) : std::nullopt;
}

bool isOutBy(const Claim& claim, const Claim& total)
{
    const auto date = parseDateText(claim.assertedOn);
    const auto last = parseDateText(total.assertedOn);
    return date && last && date->span.end <= last->span.end;
}

/// The numbers that were stated for one side by then; the total's own source's first.
std::vector<int> figures(const ClaimBook& book, const Claim& total, QLatin1StringView assertion)
{
    std::vector<int> found;
    for (const int index : book.bySubject.value(total.subjectId)) {
        const Claim& claim = book.claims[std::size_t(index)];
        if (claim.assertion == assertion && claim.unit == total.unit && numberOf(claim)
            && (claim.sourceId == total.sourceId || isOutBy(claim, total)))
            found.push_back(index);
    }
    std::ranges::stable_partition(
        found, [&](int index) { return book.claims[std::size_t(index)].sourceId == total.sourceId; });
    return found;
}

} // namespace

std::optional<ClaimBounds> suggestedBounds(const Claim& total)
{
    auto bounds = claimBounds(total);
    if (bounds && std::isinf(bounds->high) && bounds->low >= 1) {
        // "more than 150" has 151 as its lowest number, "at least 280" has 280.
        const double below = roundness(bounds->low - 1);
        const double at = roundness(bounds->low);
        bounds->high = below > at ? bounds->low - 1 + below - 1 : bounds->low + std::max(1.0, at) - 1;
    }
    return bounds;
}

std::vector<ClaimSum> claimSums(const ClaimBook& book, int total)
{
    const Claim& stated = book.claims[std::size_t(total)];
    const auto suggested = suggestedBounds(stated);
    std::vector<ClaimSum> sums;
    if (!suggested)
        return sums;
    const auto isOwn = [&](int index) { return book.claims[std::size_t(index)].sourceId == stated.sourceId; };
    const auto number = [&](int index) { return *numberOf(book.claims[std::size_t(index)]); };
    for (const Parts& parts : kParts) {
        if (parts.total != stated.assertion)
            continue;
        const std::vector<int> armenia = figures(book, stated, parts.armenia);
        const std::vector<int> azerbaijan = figures(book, stated, parts.azerbaijan);
        if (armenia.empty() || azerbaijan.empty() || !isOwn(armenia.front()) || !isOwn(azerbaijan.front()))
            continue;
        for (const int first : armenia) {
            for (const int second : azerbaijan) {
                const auto isSame = [&](const ClaimSum& known) {
                    return number(known.armenia) == number(first) && number(known.azerbaijan) == number(second);
                };
                if ((!isOwn(first) && !isOwn(second)) || std::ranges::any_of(sums, isSame))
                    continue;
                const double sum = number(first) + number(second);
                sums.push_back({first, second, sum, suggested->low <= sum && sum <= suggested->high});
            }
        }
    }
    std::ranges::stable_sort(
        sums, {}, [&](const ClaimSum& each) { return std::pair(number(each.armenia), number(each.azerbaijan)); });
    return sums;
}

} // namespace truceline
