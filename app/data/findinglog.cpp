// SPDX-License-Identifier: MIT
#include "data/findinglog.h"

#include <QCoreApplication>

namespace truceline {

void FindingLog::add(const QString& feature, Severity severity, const QString& message)
{
    if (isFull())
        count(severity);
    else
        m_findings << Finding{m_file, feature, severity, message};
}

void FindingLog::count(Severity severity, qint64 times)
{
    (severity == Severity::Error ? m_moreErrors : m_moreWarnings) += times;
}

void FindingLog::join(FindingLog other)
{
    for (const Finding& finding : std::as_const(other.m_findings))
        add(finding.feature, finding.severity, finding.message);
    count(Severity::Error, other.m_moreErrors);
    count(Severity::Warning, other.m_moreWarnings);
}

Findings FindingLog::take()
{
    if (const qint64 more = m_moreErrors + m_moreWarnings; more > 0) {
        m_findings << Finding{m_file, {}, m_moreErrors > 0 ? Severity::Error : Severity::Warning,
            QCoreApplication::translate("Data", "and %1 more findings, %2 of them errors").arg(more).arg(m_moreErrors)};
    }
    return std::move(m_findings);
}

} // namespace truceline
