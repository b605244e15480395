// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"
#include "time/datetext.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace truceline {

/// What a named speaker asserted about one incident or area: a row of claims.csv. Texts are as in the file; the order
/// of the members is that of the columns.
struct Claim {
    QString id;
    QString subjectId;
    QString claimant;
    QString side; ///< armenia, azerbaijan or other
    QString assertion; ///< what is asserted, a word of a short vocabulary
    QString value; ///< as stated; may be text
    QString unit;
    QString valueLow; ///< empty = no lower bound
    QString valueHigh; ///< empty = "more than"
    QString assertedOn; ///< date text
    QString sourceId;
    QString verified;
    QString notes;

    bool operator==(const Claim&) const = default;
};

/// A row of sources.csv.
struct Source {
    QString id;
    QString publisher;
    QString title;
    QString publishedOn;
    QString url;
    QString kind;
    QString affiliation;

    bool operator==(const Source&) const = default;
};

/// All claims and sources of an atlas, with the ways to find them.
struct ClaimBook {
    std::vector<Claim> claims; ///< in the order of the file
    QHash<QString, std::vector<int>> bySubject; ///< subject id → indices into claims, by date of the claim
    QHash<QString, Source> sources; ///< by source id
};

/// The columns of claims.csv in order, and a claim's values in the same order.
QStringList claimColumns();
QStringList claimValues(const Claim& claim);

/// Reads claims.csv and sources.csv. Columns are found by name. A row without id, a doubled id and a missing file are
/// findings; the rest is read.
/// An empty sourcesPath or claimsPath gives none of that kind.
ClaimBook readClaims(const QString& claimsPath, const QString& sourcesPath, Findings& findings);

} // namespace truceline
