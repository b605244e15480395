// SPDX-License-Identifier: MIT
#pragma once

#include "data/importplan.h"
#include "time/datetext.h"

namespace truceline {

/// A date as other data sets write it.
struct ImportedDate {
    enum class Fault : quint8 { None, Unreadable, EarlyYear };

    std::optional<DateText> date; ///< nothing where the text is empty or at fault
    /// EarlyYear: a year below 100, such as 0025, is a year of two digits that lost its century on the way.
    Fault fault = Fault::None;
};

/// Reads what parseForeignDate() reads, and of OpenStreetMap's dates `~1988`, `1990s`, `late 1980s`, `C19`,
/// `1988..1994`, `before 1994` and `after 1994`.
ImportedDate importedDate(QStringView text, const ImportPlan& plan);

/// A date text that parseDateText() reads as the same days: a day, an interval of days, or `..` for all days.
QString dateTextOf(const DateText& date);

/// Which of day and month comes first in dates such as 9/27/2020, as far as they tell.
class DateOrder {
public:
    void look(std::string_view text);
    /// Adds what other texts tell.
    void join(const DateOrder& other);
    /// True or false where some text can only be read so and none only the other way, else nothing.
    std::optional<bool> monthFirst() const;

private:
    bool m_day = false;
    bool m_month = false;
};

} // namespace truceline
