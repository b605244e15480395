// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <limits>

namespace truceline {

/// A calendar day as the number of days since 1970-01-01 (proleptic Gregorian).
using Day = std::int32_t;

/// The first day of a span without a beginning, and the end of one without an end.
constexpr Day kOpenStart = std::numeric_limits<Day>::min();
constexpr Day kOpenEnd = std::numeric_limits<Day>::max();

/// @pre the date is valid.
Day toDay(QDate date);
QDate toDate(Day day);

/// A day as ISO 8601 text, `..` where it is open.
QString isoText(Day day);

/// The days from `first` up to but without `end`. A default-made span holds every day.
struct Span {
    Day first = kOpenStart;
    Day end = kOpenEnd;

    bool operator==(const Span&) const = default;

    bool isEmpty() const { return first >= end; }
    bool isOpenStart() const { return first == kOpenStart; }
    bool isOpenEnd() const { return end == kOpenEnd; }
    /// The last day that belongs to the span; kOpenEnd where it has no end.
    Day last() const { return isOpenEnd() ? kOpenEnd : end - 1; }
    bool contains(Day day) const { return first <= day && (day < end || isOpenEnd()); }
    bool contains(Span other) const { return first <= other.first && other.end <= end; }
    bool overlaps(Span other) const { return first < other.end && other.first < end; }
};

/// The span of one day. That of kOpenEnd meets exactly the spans without an end.
Span daySpan(Day day);

} // namespace truceline
