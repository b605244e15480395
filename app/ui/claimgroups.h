// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"

#include <QLocale>
#include <QQmlEngine>

namespace truceline {

/// One claim in words for people.
struct ClaimEntry {
    Q_GADGET
    QML_VALUE_TYPE(claimEntry)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString speaker MEMBER speaker FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString notes MEMBER notes FINAL)
    Q_PROPERTY(bool verified MEMBER verified FINAL)
    Q_PROPERTY(bool contradicted MEMBER contradicted FINAL)

public:
    QString value;
    QString speaker;
    QString date;
    QString source; ///< publisher and its affiliation
    QString notes;
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
    QList<ClaimEntry> claims; ///< the newest first

    bool operator==(const SideClaims&) const = default;
};

/// One question and what each side says to it, in the order Armenia, Azerbaijan, others.
struct ClaimGroup {
    Q_GADGET
    QML_VALUE_TYPE(claimGroup)
    Q_PROPERTY(QString question MEMBER question FINAL)
    Q_PROPERTY(bool contradicted MEMBER contradicted FINAL)
    Q_PROPERTY(QList<truceline::SideClaims> sides MEMBER sides FINAL)

public:
    QString question;
    bool contradicted = false; ///< some of the claims exclude each other
    QList<SideClaims> sides;

    bool operator==(const ClaimGroup&) const = default;
};

/// The claims about one subject, grouped by what they assert; questions in the order of their first claim.
QList<ClaimGroup> groupClaims(const ClaimBook& book, const QString& subjectId, const QLocale& locale);

} // namespace truceline
