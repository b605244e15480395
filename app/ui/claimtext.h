// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"

#include <QLocale>

namespace truceline {

/// What a claim asserts, as a question's heading: "Soldiers dead on the Armenian side". Unknown words are shown as they
/// are, with spaces.
QString assertionText(const QString& assertion);

/// The asserted value as stated, with its unit: "150", "more than 150", "10 km²".
QString claimValueText(const Claim& claim, const QLocale& locale);

/// What numbers of a unit count: "people", "km²".
QString unitName(const QString& unit);

/// A claim in one line: "105, N. Pashinyan, 14 September 2022".
QString saidText(const Claim& claim, const QLocale& locale);

/// armenia, azerbaijan, or else other.
QString knownSide(const QString& side);

/// "Armenia says", "Azerbaijan says", "Others say".
QString sideText(QStringView side);

/// A date text for people; as it is where it cannot be read.
QString dateTextForPeople(const QString& text, const QLocale& locale);

/// Who published something and where they stand: "Caucasian Knot", "Armenpress (Armenian)".
QString publisherText(const Source& source);

/// A number with at most the digits that it needs, grouped.
QString numberText(double number, const QLocale& locale);

} // namespace truceline
