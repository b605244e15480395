// SPDX-License-Identifier: MIT
#include "ui/claimgroups.h"

#include "ui/claimflags.h"
#include "ui/claimtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

ClaimEntry entryOf(const ClaimBook& book, int index, const QLocale& locale)
{
    const Claim& claim = book.claims[static_cast<std::size_t>(index)];
    const Source source = book.sources.value(claim.sourceId);
    ClaimEntry entry;
    entry.value = claimValueText(claim, locale);
    entry.speaker = claim.claimant;
    entry.date = dateTextForPeople(claim.assertedOn, locale);
    entry.source = publisherText(source);
    if (const QUrl url(source.url, QUrl::StrictMode); url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        entry.url = url;
    entry.notes = claim.notes;
    entry.flags = claimFlags(book, index, locale);
    entry.verified = claim.verified == "true"_L1;
    entry.contradicted = !contradictingClaims(book, index).empty();
    return entry;
}

} // namespace

std::vector<std::vector<int>> claimQuestions(const ClaimBook& book, const QString& subjectId)
{
    QStringList assertions;
    std::vector<std::vector<int>> questions;
    for (const int index : book.bySubject.value(subjectId)) {
        const QString& assertion = book.claims[static_cast<std::size_t>(index)].assertion;
        if (!assertions.contains(assertion)) {
            assertions << assertion;
            questions.emplace_back();
        }
        questions[static_cast<std::size_t>(assertions.indexOf(assertion))].push_back(index);
    }
    return questions;
}

ClaimGroup claimGroup(const ClaimBook& book, const std::vector<int>& claims, const QLocale& locale)
{
    ClaimGroup group;
    group.question = assertionText(book.claims[static_cast<std::size_t>(claims.front())].assertion);
    group.range = claimRange(book, claims, locale);
    for (const auto& side : {u"armenia"_s, u"azerbaijan"_s, u"other"_s})
        group.sides.append({side, sideText(side), {}});
    for (const int index : claims) {
        const ClaimEntry entry = entryOf(book, index, locale);
        group.contradicted |= entry.contradicted;
        group.sums += claimSumTexts(book, index, locale);
        const QString side = knownSide(book.claims[static_cast<std::size_t>(index)].side);
        QList<ClaimEntry>& said = std::ranges::find(group.sides, side, &SideClaims::side)->claims;
        const auto sameSpeaker = std::ranges::find(said.rbegin(), said.rend(), entry.speaker, &ClaimEntry::speaker);
        said.insert(sameSpeaker == said.rend() ? said.end() : sameSpeaker.base(), entry);
    }
    return group;
}

QList<ClaimGroup> groupClaims(const ClaimBook& book, const QString& subjectId, const QLocale& locale)
{
    QList<ClaimGroup> groups;
    for (const std::vector<int>& claims : claimQuestions(book, subjectId))
        groups << claimGroup(book, claims, locale);
    return groups;
}

} // namespace truceline
