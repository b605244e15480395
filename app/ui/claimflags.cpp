// SPDX-License-Identifier: MIT
#include "ui/claimflags.h"

#include "data/claimsums.h"
#include "geo/wording.h"
#include "ui/claimtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Longer lists of rivals are cut; the figures themselves stand beside them.
constexpr qsizetype kMostValues = 6;

QString list(QStringList values)
{
    values.removeDuplicates();
    if (values.size() > kMostValues) {
        const qsizetype more = values.size() - kMostValues;
        values = values.first(kMostValues);
        values << Wording::tr("%1 more").arg(more);
    }
    return values.join(u", "_s);
}

QString valueAndDate(const Claim& claim, const QLocale& locale)
{
    return Wording::tr("%1 (%2)").arg(claimValueText(claim, locale), dateTextForPeople(claim.assertedOn, locale));
}

} // namespace

QStringList claimFlags(const ClaimBook& book, int claim, const QLocale& locale)
{
    QStringList corrects;
    QStringList correctedBy;
    QStringList excludes;
    QStringList others;
    bool isText = false;
    for (const RelatedClaim& related : relatedClaims(book, claim)) {
        const Claim& other = book.claims[static_cast<std::size_t>(related.claim)];
        switch (related.relation) {
        case Relation::Agrees:
            break;
        case Relation::Corrects:
            corrects << valueAndDate(other, locale);
            break;
        case Relation::CorrectedBy:
            correctedBy << valueAndDate(other, locale);
            break;
        case Relation::Excludes:
            isText |= !claimBounds(other);
            excludes << claimValueText(other, locale);
            break;
        case Relation::OtherThing:
            others << Wording::tr("%1 (%2)").arg(claimValueText(other, locale), assertionText(other.assertion));
            break;
        }
    }
    QStringList flags;
    if (!corrects.isEmpty())
        flags << Wording::tr("Corrects the speaker's earlier %1").arg(list(corrects));
    if (!correctedBy.isEmpty())
        flags << Wording::tr("Corrected by the speaker: %1").arg(list(correctedBy));
    if (isText)
        flags << Wording::tr("Others give another account");
    else if (!excludes.isEmpty())
        flags << Wording::tr("Excludes %1").arg(list(excludes));
    if (!others.isEmpty())
        flags << Wording::tr("About something else than %1").arg(list(others));
    return flags;
}

QStringList claimSumTexts(const ClaimBook& book, int total, const QLocale& locale)
{
    const std::vector<ClaimSum> sums = claimSums(book, total);
    if (sums.empty())
        return {};
    const Claim& stated = book.claims[static_cast<std::size_t>(total)];
    const ClaimBounds bounds = *suggestedBounds(stated);
    QStringList texts;
    if (bounds.low != bounds.high && std::isfinite(bounds.low) && std::isfinite(bounds.high))
        texts << Wording::tr("“%1” of %2 suggests %3 to %4.")
                     .arg(claimValueText(stated, locale), stated.claimant, numberText(bounds.low, locale),
                         numberText(bounds.high, locale));
    for (const ClaimSum& sum : sums) {
        const Claim& armenia = book.claims[static_cast<std::size_t>(sum.armenia)];
        const Claim& azerbaijan = book.claims[static_cast<std::size_t>(sum.azerbaijan)];
        texts << (sum.fits ? Wording::tr("%1 + %2 = %3 fits it (%4; %5).")
                           : Wording::tr("%1 + %2 = %3 does not fit it (%4; %5)."))
                     .arg(claimValueText(armenia, locale), claimValueText(azerbaijan, locale),
                         numberText(sum.sum, locale), armenia.claimant, azerbaijan.claimant);
    }
    return texts;
}

} // namespace truceline
