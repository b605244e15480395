// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cardfacts.h"
#include "ui/claimgroups.h"

namespace truceline {

/// Where something was published.
struct SourceEntry {
    Q_GADGET
    QML_VALUE_TYPE(sourceEntry)
    Q_PROPERTY(QString publisher MEMBER publisher FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(QString url MEMBER url FINAL)

public:
    QString publisher; ///< with its affiliation
    QString title;
    QString date;
    QString url;

    bool operator==(const SourceEntry&) const = default;
};

/// All texts of one feature's card. Plain text throughout; empty = not shown.
struct CardContent {
    Q_GADGET
    QML_VALUE_TYPE(cardContent)
    Q_PROPERTY(QString role MEMBER role FINAL)
    Q_PROPERTY(QString type MEMBER type FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(QString where MEMBER where FINAL)
    Q_PROPERTY(QString precision MEMBER precision FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(bool isTranslated MEMBER isTranslated FINAL)
    Q_PROPERTY(QString notes MEMBER notes FINAL)
    Q_PROPERTY(bool verified MEMBER verified FINAL)
    Q_PROPERTY(QList<truceline::Fact> facts MEMBER facts FINAL)
    Q_PROPERTY(QList<truceline::Fact> measures MEMBER measures FINAL)
    Q_PROPERTY(QList<truceline::Fact> others MEMBER others FINAL)
    Q_PROPERTY(QList<truceline::ClaimGroup> claims MEMBER claims FINAL)
    Q_PROPERTY(QList<truceline::SourceEntry> sources MEMBER sources FINAL)

public:
    QString role; ///< by name, as in atlas.json
    QString type; ///< of an incident, as in the data
    QString kind; ///< what it is
    QString title; ///< its names by the names rule
    QString date; ///< no finer than it is known
    QString where; ///< district and country
    QString precision; ///< how exact the place is
    QString summary;
    bool isTranslated = true; ///< false where it says something in the data's own language for want of the view's
    QString notes;
    bool verified = true; ///< false only where the data say so
    QList<Fact> facts;
    QList<Fact> measures;
    QList<Fact> others;
    QList<ClaimGroup> claims;
    QList<SourceEntry> sources;

    bool operator==(const CardContent&) const = default;
};

/// @pre the feature is one of the atlas's.
CardContent cardContent(const Atlas& atlas, FeatureRef feature, const View& view);

} // namespace truceline
