// SPDX-License-Identifier: MIT
#pragma once

#include "time/datetext.h"

namespace truceline {

/// A date as somebody typed it, or what is wrong with it.
struct TypedDate {
    Span span;
    QString problem;
};

/// Reads ISO 8601 (year, month or day) and day-first forms of the locale: "13 September 2022", "13 Sep 2022",
/// "13.9.2022".
/// @param whole  the days that may be typed
TypedDate readTypedDate(const QString& text, const QLocale& locale, Span whole);

} // namespace truceline
