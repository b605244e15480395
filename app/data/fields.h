// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace truceline {

/// Properties that loading looks at; all others are only read when they are shown.
enum class Field : quint8 {
    Other,
    Id,
    Start,
    End,
    DateStart,
    DateEnd,
    StartDate,
    EndDate,
    Begin,
    Date,
    Time,
    EventDate,
    SqlDate,
    Timestamp,
    DatePrec,
    TimePrecision,
    Type,
    EventType,
    Actor1,
    Actor2,
    SideA,
    SideB,
    DeathsLow,
    DeathsBest,
    DeathsHigh,
    Low,
    Best,
    High,
    Fatalities,
    WherePrec,
    Count,
};

/// Finds the field of a property's name, whatever its case. Features of a file mostly have the same names in the same
/// order, so the names of the last feature are remembered by their position.
class FieldNames {
public:
    /// @param position  the property's number in its feature, from 0.
    Field find(std::string_view name, std::size_t position);

private:
    struct Known {
        std::string name;
        Field field = Field::Other;
    };
    std::vector<Known> m_known;
};

/// One property's value as it was found.
struct FieldValue {
    enum class Kind : quint8 { Missing, Text, Number, Wrong };
    Kind kind = Kind::Missing; ///< null counts as missing; Wrong is a truth value, an array or an object
    std::string_view text; ///< the text, or the token of anything else

    bool isPresent() const { return kind != Kind::Missing; }
};

/// What one feature says in the fields above, and its members `time` (JSON-FG) and `when` (Linked Places) as JSON.
struct FieldValues {
    std::array<FieldValue, std::size_t(Field::Count)> values;
    std::string_view timeMember;
    std::string_view whenMember;

    FieldValue& operator[](Field field) { return values[std::size_t(field)]; }
    const FieldValue& operator[](Field field) const { return values[std::size_t(field)]; }
    /// UCDP GED by its signature (UCDP GED Codebook: where_prec, date_prec, date_start, best).
    bool isUcdp() const;
};

/// A count or code from 0 up, given as a number or as a text that is one; −1 where there is none.
qint32 countOf(const FieldValue& value);

} // namespace truceline
