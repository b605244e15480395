// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"

namespace truceline {

/// Collects findings about one file, up to a number that people still read; the rest is only counted.
class FindingLog {
public:
    explicit FindingLog(QString file)
        : m_file(std::move(file))
    {
    }

    /// True where the next finding will only be counted, so that its words need not be made.
    bool isFull() const { return m_findings.size() >= kMost; }
    void add(const QString& feature, Severity severity, const QString& message);
    /// Adds another log of the same file behind this one.
    void join(FindingLog other);

    /// The findings, and one more that says how many others there are.
    Findings take();

private:
    static constexpr qsizetype kMost = 1000;

    void count(Severity severity, qint64 times = 1);

    QString m_file;
    Findings m_findings;
    qint64 m_moreWarnings = 0;
    qint64 m_moreErrors = 0;
};

} // namespace truceline
