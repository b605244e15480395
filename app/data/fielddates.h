// SPDX-License-Identifier: MIT
#pragma once

#include "data/fields.h"
#include "time/datetext.h"

namespace truceline {

/// When a feature happened or held; undated with a reason where its dates cannot be used.
struct DatesRead {
    Dates dates{Span{}, Span{}, true};
    QString fault; ///< empty = nothing wrong
};

/// Finds a feature's dates: `start`/`end` first, then JSON-FG `time`, `when`, and the columns of other data sets.
/// `date_prec` above 1 (UCDP: 1 the day … 5 the year) says that it happened on some day within the span;
/// ACLED's `time_precision` widens its day to the week (2) or month (3).
DatesRead readDates(const FieldValues& fields);

/// The days that a day may mean by ACLED's time_precision: itself, its week (2) or its month (3).
Span daysWithin(Span day, qint32 timePrecision);

/// Date texts of other data sets that are not ISO 8601: `27 September 2020`, `27-09-2020`, `2020/09/27`, `20200927`;
/// and whatever parseDateText() reads.
/// @param monthFirst  where the first two of three numbers leave it open: 9/27/2020 rather than 27/9/2020
std::optional<DateText> parseForeignDate(QStringView text, bool monthFirst = false);

} // namespace truceline
