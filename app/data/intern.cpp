// SPDX-License-Identifier: MIT
#include "data/intern.h"

#include <limits>

namespace truceline {

Interned::Interned(QStringList& list)
    : m_list(list)
{
    if (m_list.isEmpty())
        m_list << QString();
    for (qsizetype i = 0; i < m_list.size(); ++i)
        m_numbers.emplace(m_list[i].toStdString(), std::uint16_t(i));
}

std::uint16_t Interned::number(std::string_view text)
{
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    if (m_list.size() > std::numeric_limits<std::uint16_t>::max())
        return 0;
    const auto added = std::uint16_t(m_list.size());
    m_list << QString::fromUtf8(text);
    m_numbers.emplace(text, added);
    return added;
}

} // namespace truceline
