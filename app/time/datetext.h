// SPDX-License-Identifier: MIT
#pragma once

#include "time/span.h"

#include <QStringView>

#include <optional>
#include <string_view>

namespace truceline {

/// What one date text says: the days it may mean, and whether its author called it approximate.
struct DateText {
    Span span;
    bool approximate = false;

    bool operator==(const DateText&) const = default;
};

/// Reads `2022`, `2022-09`, `2022-09-13`, a timestamp (the day it names, whatever its zone), `2022-09-13/2022-09-14`,
/// `..`, and of EDTF (ISO 8601-2) the marks `~ ? %` behind a date and the unspecified digit `X`. Years run from 0001 to
/// 9999.
/// @return nothing for any other text, for days that do not exist and for intervals that end before they begin.
std::optional<DateText> parseDateText(QStringView text);
/// The same for UTF-8.
std::optional<DateText> parseDateText(std::string_view text);

/// When something happened or held, as its start and end texts tell.
struct Dates {
    /// All days that it may have touched. Empty where the end lies before the start.
    Span span;
    /// The days that it touched for certain: from the latest start to the earliest end. Empty where the two cross.
    Span core;
    /// False where start or end is coarser than a day or called approximate.
    bool exact = true;
    /// True where start or end is called approximate.
    bool approximate = false;

    bool operator==(const Dates&) const = default;
};

/// Joins the texts of a feature's `start` and `end`; a missing text is open.
Dates toDates(const std::optional<DateText>& start, const std::optional<DateText>& end);

} // namespace truceline
