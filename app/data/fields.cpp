// SPDX-License-Identifier: MIT
#include "data/fields.h"

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace truceline {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Field fieldOf(std::string_view name)
{
    static const QHash<QByteArray, Field> fields{
        {"id", Field::Id},
        {"start", Field::Start},
        {"end", Field::End},
        {"date_start", Field::DateStart},
        {"date_end", Field::DateEnd},
        {"start_date", Field::StartDate},
        {"end_date", Field::EndDate},
        {"begin", Field::Begin},
        {"date", Field::Date},
        {"time", Field::Time},
        {"event_date", Field::EventDate},
        {"sqldate", Field::SqlDate},
        {"timestamp", Field::Timestamp},
        {"date_prec", Field::DatePrec},
        {"time_precision", Field::TimePrecision},
        {"type", Field::Type},
        {"event_type", Field::EventType},
        {"actor1", Field::Actor1},
        {"actor2", Field::Actor2},
        {"side_a", Field::SideA},
        {"side_b", Field::SideB},
        {"deaths_low", Field::DeathsLow},
        {"deaths_best", Field::DeathsBest},
        {"deaths_high", Field::DeathsHigh},
        {"low", Field::Low},
        {"best", Field::Best},
        {"high", Field::High},
        {"fatalities", Field::Fatalities},
        {"where_prec", Field::WherePrec},
        {"geo_precision", Field::GeoPrecision},
    };
    constexpr std::size_t longest = 16;
    return name.size() > longest ? Field::Other
                                 : fields.value(QByteArray(name.data(), qsizetype(name.size())).toLower());
}

void FieldNames::remember(std::string_view raw, std::size_t position, Field field)
{
    constexpr std::size_t most = 256;
    if (position >= most)
        return;
    if (position >= m_known.size())
        m_known.resize(position + 1);
    m_known[position] = {std::string(raw), field};
}

bool FieldValues::isUcdp() const
{
    const FieldValues& self = *this;
    return self[Field::WherePrec].isPresent() && self[Field::DatePrec].isPresent() && self[Field::DateStart].isPresent()
        && self[Field::Best].isPresent();
}

qint32 countOf(const FieldValue& value)
{
    if (value.kind != FieldValue::Kind::Number && value.kind != FieldValue::Kind::Text)
        return -1;
    constexpr std::size_t surelyFits = 9;
    if (value.text.size() <= surelyFits && isDigits(value.text)) {
        qint32 count = 0;
        for (const char digit : value.text)
            count = 10 * count + (digit - '0');
        return count;
    }
    bool ok = false;
    const double number = QByteArrayView(value.text).toDouble(&ok);
    return ok && number >= 0 && number <= std::numeric_limits<qint32>::max() ? qint32(std::lround(number)) : -1;
}

} // namespace truceline
