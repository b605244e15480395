// SPDX-License-Identifier: MIT
#include "data/claimrelations.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

bool exclude(const Claim& a, const Claim& b)
{
    const auto first = claimBounds(a);
    const auto second = claimBounds(b);
    if (first && second)
        return first->high < second->low || second->high < first->low;
    return a.value.simplified().compare(b.value.simplified(), Qt::CaseInsensitive) != 0;
}

/// What questions that are easily taken for each other have in common: the assertion without the words that narrow or
/// widen it. "armenia_military_dead" and "armenia_dead_and_missing" are both about "armenia dead".
QStringList topicOf(const QString& assertion)
{
    static const QSet<QString> narrowing{
        u"military"_s, u"civilian"_s, u"total"_s, u"taken"_s, u"held"_s, u"transferred"_s};
    QStringList topic;
    for (const QString& word : assertion.split(u'_')) {
        if (word == "and"_L1 || word == "with"_L1)
            break;
        if (!narrowing.contains(word))
            topic << word;
    }
    return topic;
}

/// +1 where a was said on later days than b, −1 on earlier ones, 0 where their dates do not tell.
int order(const Claim& a, const Claim& b)
{
    const auto first = parseDateText(a.assertedOn);
    const auto second = parseDateText(b.assertedOn);
    if (!first || !second)
        return 0;
    return first->span.first >= second->span.end ? 1 : second->span.first >= first->span.end ? -1 : 0;
}

std::optional<Relation> relation(const Claim& a, const Claim& b)
{
    if (a.assertion == b.assertion && a.unit == b.unit) {
        if (!exclude(a, b))
            return Relation::Agrees;
        if (a.claimant.compare(b.claimant, Qt::CaseInsensitive) != 0)
            return Relation::Excludes;
        const int later = order(a, b);
        return later > 0 ? Relation::Corrects : later < 0 ? Relation::CorrectedBy : Relation::Excludes;
    }
    const bool areNumbers = claimBounds(a) && claimBounds(b);
    if (areNumbers && topicOf(a.assertion) == topicOf(b.assertion) && (a.unit != b.unit || exclude(a, b)))
        return Relation::OtherThing;
    return {};
}

} // namespace

std::optional<ClaimBounds> claimBounds(const Claim& claim)
{
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    bool hasLow = false;
    bool hasHigh = false;
    const double low = claim.valueLow.toDouble(&hasLow);
    const double high = claim.valueHigh.toDouble(&hasHigh);
    if (hasLow || hasHigh)
        return ClaimBounds{hasLow ? low : -kInfinite, hasHigh ? high : kInfinite};
    bool isNumber = false;
    const double value = claim.value.toDouble(&isNumber);
    return isNumber ? std::optional(ClaimBounds{value, value}) : std::nullopt;
}

QLatin1StringView relationName(Relation relation)
{
    switch (relation) {
    case Relation::Agrees:
        return "agrees"_L1;
    case Relation::Excludes:
        return "excludes"_L1;
    case Relation::Corrects:
        return "corrects"_L1;
    case Relation::CorrectedBy:
        return "corrected_by"_L1;
    case Relation::OtherThing:
        return "other_thing"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<RelatedClaim> relatedClaims(const ClaimBook& book, int claim)
{
    const Claim& one = book.claims[std::size_t(claim)];
    std::vector<RelatedClaim> related;
    for (const int other : book.bySubject.value(one.subjectId)) {
        if (other == claim)
            continue;
        if (const auto found = relation(one, book.claims[std::size_t(other)]))
            related.push_back({other, *found});
    }
    std::ranges::sort(related, {}, &RelatedClaim::claim);
    return related;
}

std::vector<int> contradictingClaims(const ClaimBook& book, int claim)
{
    std::vector<int> found;
    for (const RelatedClaim& related : relatedClaims(book, claim)) {
        if (related.relation != Relation::Agrees && related.relation != Relation::OtherThing)
            found.push_back(related.claim);
    }
    return found;
}

} // namespace truceline
