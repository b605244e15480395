// SPDX-License-Identifier: MIT
#include "data/claimcheck.h"

#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// The numbers of the bounds are given or both missing, and in order.
QString boundsFault(const Claim& claim)
{
    bool hasLow = false;
    bool hasHigh = false;
    const double low = claim.valueLow.toDouble(&hasLow);
    const double high = claim.valueHigh.toDouble(&hasHigh);
    if (!claim.valueLow.isEmpty() && !hasLow)
        return Wording::tr("“%1” in “value_low” is not a number").arg(claim.valueLow);
    if (!claim.valueHigh.isEmpty() && !hasHigh)
        return Wording::tr("“%1” in “value_high” is not a number").arg(claim.valueHigh);
    if (hasLow && hasHigh && low > high)
        return Wording::tr("“value_low” is above “value_high”");
    return {};
}

QStringList faultsOf(const Claim& claim, const ClaimBook& book, const QSet<QString>& subjects)
{
    static const QStringList sides{u"armenia"_s, u"azerbaijan"_s, u"other"_s};
    QStringList faults;
    if (!subjects.isEmpty() && !subjects.contains(claim.subjectId))
        faults << Wording::tr("its subject “%1” is unknown").arg(claim.subjectId);
    if (!book.sources.isEmpty() && !claim.sourceId.isEmpty() && !book.sources.contains(claim.sourceId))
        faults << Wording::tr("its source “%1” is unknown").arg(claim.sourceId);
    if (claim.sourceId.isEmpty())
        faults << Wording::tr("it has no source");
    if (claim.claimant.isEmpty())
        faults << Wording::tr("it has no claimant");
    if (!sides.contains(claim.side))
        faults << Wording::tr("“%1” in “side” is not armenia, azerbaijan or other").arg(claim.side);
    if (!claim.assertedOn.isEmpty() && !parseDateText(claim.assertedOn))
        faults << Wording::tr("“%1” in “asserted_on” is not a date").arg(claim.assertedOn);
    if (const QString fault = boundsFault(claim); !fault.isEmpty())
        faults << fault;
    return faults;
}

} // namespace

Findings checkClaims(const ClaimBook& book, const QString& file, const QSet<QString>& subjects)
{
    Findings findings;
    for (const Claim& claim : book.claims) {
        for (const QString& fault : faultsOf(claim, book, subjects))
            findings << Finding{file, claim.id, Severity::Error, fault};
    }
    return findings;
}

} // namespace truceline
