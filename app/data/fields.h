// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <array>
#include <cstdint>
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
    GeoPrecision,
    Count,
};

/// The field of a property's name, whatever its case.
Field fieldOf(std::string_view name);

/// Features of a file mostly have the same names in the same order, so the names of the last feature are remembered by
/// their position, as they stand in the text.
class FieldNames {
public:
    /// @param raw  the name with its escapes
    /// @param position  the property's number in its feature, from 0.
    /// @return null where this name was not remembered at this position.
    const Field* find(std::string_view raw, std::size_t position) const
    {
        return position < m_known.size() && m_known[position].raw == raw ? &m_known[position].field : nullptr;
    }
    void remember(std::string_view raw, std::size_t position, Field field);

private:
    struct Known {
        std::string raw;
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
class FieldValues {
public:
    std::string_view timeMember;
    std::string_view whenMember;

    void set(Field field, const FieldValue& value)
    {
        m_values[std::size_t(field)] = value;
        m_set |= bit(field);
    }
    void clear()
    {
        m_set = 0;
        timeMember = {};
        whenMember = {};
    }
    /// Forgets every field, but for the members.
    void clearFields() { m_set = 0; }
    const FieldValue& operator[](Field field) const
    {
        static constexpr FieldValue missing;
        return (m_set & bit(field)) != 0 ? m_values[std::size_t(field)] : missing;
    }
    /// UCDP GED by its signature (UCDP GED Codebook: where_prec, date_prec, date_start, best).
    bool isUcdp() const;

private:
    static std::uint32_t bit(Field field) { return std::uint32_t(1) << int(field); }

    std::array<FieldValue, std::size_t(Field::Count)> m_values;
    std::uint32_t m_set = 0; ///< one bit for each field, so that a new feature need not clear the values
};
static_assert(int(Field::Count) <= 32);

/// A count or code from 0 up, given as a number or as a text that is one; −1 where there is none.
qint32 countOf(const FieldValue& value);

} // namespace truceline
