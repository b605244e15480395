// SPDX-License-Identifier: MIT
#pragma once

#include "ui/claimrange.h"

namespace truceline {

/// One claim in words for people.
struct ClaimEntry {
    Q_GADGET
    QML_VALUE_TYPE(claimEntry)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString speaker MEMBER speaker FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QUrl url MEMBER url FINAL)
    Q_PROPERTY(QString notes MEMBER notes FINAL)
    Q_PROPERTY(QStringList flags MEMBER flags FINAL)
    Q_PROPERTY(bool verified MEMBER verified FINAL)
    Q_PROPERTY(bool contradicted MEMBER contradicted FINAL)

public:
    QString value;
    QString speaker;
    QString date;
    QString source; ///< publisher and its affiliation
    QUrl url; ///< of the source, on the web; empty = none
    QString notes;
    QStringList flags; ///< how it stands to other claims to the same question or one like it, with the reason
    bool verified = false;
    bool contradicted = false; ///< another claim to the same question excludes it

    bool operator==(const ClaimEntry&) const = default;
};

/// What one side says to one question.
struct SideClaims {
    Q_GADGET
    QML_VALUE_TYPE(sideClaims)
    Q_PROPERTY(QString side MEMBER side FINAL)
    Q_PROPERTY(QString heading MEMBER heading FINAL)
    Q_PROPERTY(QList<truceline::ClaimEntry> claims MEMBER claims FINAL)

public:
    QString side; ///< armenia, azerbaijan or other
    QString heading; ///< "Armenia says"
    QList<ClaimEntry> claims; ///< those of one speaker together, the earlier first

    bool operator==(const SideClaims&) const = default;
};

/// One question and what each side says to it: always Armenia, Azerbaijan, others, whoever of them says something.
struct ClaimGroup {
    Q_GADGET
    QML_VALUE_TYPE(claimGroup)
    Q_PROPERTY(QString question MEMBER question FINAL)
    Q_PROPERTY(bool contradicted MEMBER contradicted FINAL)
    Q_PROPERTY(QList<truceline::SideClaims> sides MEMBER sides FINAL)
    Q_PROPERTY(truceline::ClaimRange range MEMBER range FINAL)
    Q_PROPERTY(QStringList sums MEMBER sums FINAL)

public:
    QString question;
    bool contradicted = false; ///< some of the claims exclude each other
    QList<SideClaims> sides;
    ClaimRange range;
    QStringList sums; ///< which figures of the sides a stated total fits, worked out from the claims

    bool operator==(const ClaimGroup&) const = default;
};

/// The claims about one subject by what they assert: indices into ClaimBook::claims, each question's by date. Questions
/// are in the order of their first claim.
std::vector<std::vector<int>> claimQuestions(const ClaimBook& book, const QString& subjectId);

/// One of them in words.
ClaimGroup claimGroup(const ClaimBook& book, const std::vector<int>& claims, const QLocale& locale);

/// All of them in words.
QList<ClaimGroup> groupClaims(const ClaimBook& book, const QString& subjectId, const QLocale& locale);

} // namespace truceline
