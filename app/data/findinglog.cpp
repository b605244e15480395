// SPDX-License-Identifier: MIT
#include "data/findinglog.h"

#include "data/textplaces.h"
#include "geo/wording.h"

namespace truceline {

void FindingLog::add(const QString& feature, Severity severity, const QString& message)
{
    addAt(-1, feature, severity, message);
}

void FindingLog::addAt(qint64 offset, const QString& feature, Severity severity, const QString& message)
{
    add({feature, severity, message, offset});
}

void FindingLog::add(Entry entry)
{
    if (isFull())
        count(entry.severity);
    else
        m_entries.push_back(std::move(entry));
}

void FindingLog::count(Severity severity, qint64 times)
{
    (severity == Severity::Error ? m_moreErrors : m_moreWarnings) += times;
}

void FindingLog::join(FindingLog other)
{
    for (Entry& entry : other.m_entries)
        add(std::move(entry));
    count(Severity::Error, other.m_moreErrors);
    count(Severity::Warning, other.m_moreWarnings);
}

Findings FindingLog::take(QByteArrayView text)
{
    TextPlaces places(text);
    Findings findings;
    for (Entry& entry : m_entries) {
        if (entry.offset >= 0)
            entry.message = Wording::tr("%1: %2").arg(places.of(entry.offset), entry.message);
        findings << Finding{m_file, entry.feature, entry.severity, entry.message};
    }
    if (const qint64 more = m_moreErrors + m_moreWarnings; more > 0) {
        findings << Finding{m_file, {}, m_moreErrors > 0 ? Severity::Error : Severity::Warning,
            Wording::tr("and %n more findings, %1 of them errors", nullptr, int(more)).arg(m_moreErrors)};
    }
    return findings;
}

} // namespace truceline
