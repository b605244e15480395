// SPDX-License-Identifier: MIT
#include "ui/claimgroups.h"

#include "ui/claimtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

ClaimEntry entryOf(const ClaimBook& book, int index, const QLocale& locale)
{
    const Claim& claim = book.claims[static_cast<std::size_t>(index)];
    ClaimEntry entry;
    entry.value = claimValueText(claim, locale);
    entry.speaker = claim.claimant;
    entry.date = dateTextForPeople(claim.assertedOn, locale);
    entry.source = publisherText(book.sources.value(claim.sourceId));
    entry.notes = claim.notes;
    entry.verified = claim.verified == "true"_L1;
    entry.contradicted = !book.contradicting(index).empty();
    return entry;
}

QString knownSide(const QString& side)
{
    return side == "armenia"_L1 || side == "azerbaijan"_L1 ? side : u"other"_s;
}

} // namespace

QList<ClaimGroup> groupClaims(const ClaimBook& book, const QString& subjectId, const QLocale& locale)
{
    QList<ClaimGroup> groups;
    QStringList assertions;
    for (const int index : book.bySubject.value(subjectId)) {
        const Claim& claim = book.claims[static_cast<std::size_t>(index)];
        qsizetype at = assertions.indexOf(claim.assertion);
        if (at < 0) {
            at = assertions.size();
            assertions.append(claim.assertion);
            ClaimGroup group;
            group.question = assertionText(claim.assertion);
            for (const auto& side : {u"armenia"_s, u"azerbaijan"_s, u"other"_s})
                group.sides.append({side, sideText(side), {}});
            groups.append(group);
        }
        const ClaimEntry entry = entryOf(book, index, locale);
        groups[at].contradicted |= entry.contradicted;
        const auto side = std::ranges::find(groups[at].sides, knownSide(claim.side), &SideClaims::side);
        side->claims.prepend(entry);
    }
    for (ClaimGroup& group : groups)
        group.sides.removeIf([](const SideClaims& side) { return side.claims.isEmpty(); });
    return groups;
}

} // namespace truceline
