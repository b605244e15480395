// SPDX-License-Identifier: MIT
#pragma once

#include "time/datetext.h"

#include <QLocale>
#include <QString>

namespace truceline {

/// A span for people, last day included and no finer than it is: "13–14 September 2022", "September 2022", "2022",
/// "since 12 May 2021", "until 3 October 2023", "at any time".
/// @pre the span is not empty.
QString spanText(Span span, const QLocale& locale);

/// Dates for people, each end no finer than it is: "since 1994", "May 1992 – 9 November 2020", "within 13–15 September
/// 2022" where start and end are the same imprecise days, "about 2020" where approximate.
QString datesText(const Dates& dates, const QLocale& locale);

} // namespace truceline
