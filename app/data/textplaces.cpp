// SPDX-License-Identifier: MIT
#include "data/textplaces.h"

#include "geo/wording.h"

#include <algorithm>

namespace truceline {

QString TextPlaces::of(qint64 offset)
{
    if (offset < m_offset) {
        m_offset = 0;
        m_line = 1;
    }
    m_line += std::count(m_text.begin() + m_offset, m_text.begin() + offset, '\n');
    m_offset = offset;
    return Wording::tr("line %1, byte %2").arg(m_line).arg(offset + 1);
}

} // namespace truceline
