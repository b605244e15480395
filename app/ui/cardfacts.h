// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "map/view.h"

#include <QQmlEngine>

namespace truceline {

/// One labelled line of a card.
struct Fact {
    Q_GADGET
    QML_VALUE_TYPE(fact)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool flagged MEMBER flagged FINAL)

public:
    QString label;
    QString text;
    bool flagged = false; ///< to be shown with a warning

    bool operator==(const Fact&) const = default;
};

/// What the record says about parties and people, and how exact place and date are. What is missing is said to be
/// unknown.
QList<Fact> incidentFacts(const Atlas& atlas, const Properties& properties, const View& view);

/// How far an incident is from the border that was in force on its day, with that line's name and status; nothing where
/// borderDistance() finds none.
QList<Fact> borderFacts(const Atlas& atlas, FeatureRef incident, const View& view);

/// Who claims, holds and by recognition owns an area, on what basis, and how its outline was made.
QList<Fact> areaFacts(const Atlas& atlas, const Properties& properties, const View& view);

/// The status of a line, its basis, and how it was made.
QList<Fact> boundaryFacts(const Properties& properties);

/// The geodesic size of an area or length of a line, and how claimed sizes differ from it.
QList<Fact> measures(const Atlas& atlas, FeatureRef feature, const Properties& properties, const QLocale& locale);

/// Properties that Truceline gives no meaning to, as they are.
QList<Fact> otherFacts(const Properties& properties);

/// The deaths of a record as people read them: "105–150 (best estimate 120)", "at least 3", "unknown".
QString deathsRange(const Properties& properties);

/// How exactly a place is known, by UCDP's where_prec; empty where it is exact or nothing is said.
QString placePrecisionText(int wherePrec);

/// What an area or boundary is, of the words of `category` and `status`.
QString categoryText(const QString& word);

/// What a place is, of the words of `kind`; those of a user's own stay as they are.
QString placeKindText(const QString& word);

} // namespace truceline
