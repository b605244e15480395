// SPDX-License-Identifier: MIT
#include "data/claims.h"

#include "data/csv.h"
#include "data/filebytes.h"
#include "geo/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Calls `use(column name, text)` for each column in order; a claim and its columns are paired here only.
template <typename AnyClaim, typename Use> void eachColumn(AnyClaim& claim, Use use)
{
    use("claim_id"_L1, claim.id);
    use("subject_id"_L1, claim.subjectId);
    use("claimant"_L1, claim.claimant);
    use("side"_L1, claim.side);
    use("assertion"_L1, claim.assertion);
    use("value"_L1, claim.value);
    use("unit"_L1, claim.unit);
    use("value_low"_L1, claim.valueLow);
    use("value_high"_L1, claim.valueHigh);
    use("asserted_on"_L1, claim.assertedOn);
    use("source_id"_L1, claim.sourceId);
    use("verified"_L1, claim.verified);
    use("notes"_L1, claim.notes);
}

Day dayOf(const Claim& claim)
{
    const auto date = parseDateText(claim.assertedOn);
    return date ? date->span.first : kOpenEnd;
}

} // namespace

QStringList claimColumns()
{
    QStringList columns;
    Claim claim;
    eachColumn(claim, [&columns](QLatin1StringView name, const QString&) { columns << QString(name); });
    return columns;
}

QStringList claimValues(const Claim& claim)
{
    QStringList values;
    eachColumn(claim, [&values](QLatin1StringView, const QString& text) { values << text; });
    return values;
}

ClaimBook readClaims(const QString& claimsPath, const QString& sourcesPath, Findings& findings)
{
    ClaimBook book;
    readRecords(claimsPath, "claim_id"_L1, findings, [&book](const CsvTable& table, const CsvTable::Row& row) {
        Claim claim;
        eachColumn(claim, [&](QLatin1StringView name, QString& text) { text = table.value(row, name); });
        book.bySubject[claim.subjectId].push_back(int(book.claims.size()));
        book.claims.push_back(std::move(claim));
    });
    readRecords(sourcesPath, "source_id"_L1, findings, [&book](const CsvTable& table, const CsvTable::Row& row) {
        const auto text = [&](QLatin1StringView name) { return table.value(row, name); };
        const QString id = text("source_id"_L1);
        book.sources.insert(id,
            {id, text("publisher"_L1), text("title"_L1), text("published_on"_L1), text("url"_L1), text("kind"_L1),
                text("affiliation"_L1)});
    });
    for (auto& indices : book.bySubject)
        std::ranges::stable_sort(indices, {}, [&book](int index) { return dayOf(book.claims[std::size_t(index)]); });
    return book;
}

} // namespace truceline
