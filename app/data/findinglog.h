// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"

#include <QByteArrayView>

#include <vector>

namespace truceline {

/// Collects findings about one file, up to a number that people still read; the rest is only counted.
class FindingLog {
public:
    explicit FindingLog(QString file = {})
        : m_file(std::move(file))
    {
    }

    /// True where the next finding will only be counted, so that its words need not be made.
    bool isFull() const { return m_entries.size() >= kMost; }
    void add(const QString& feature, Severity severity, const QString& message);
    /// The same of a spot in the file's text, counted in bytes from 0.
    void addAt(qint64 offset, const QString& feature, Severity severity, const QString& message);
    /// Adds another log of the same file behind this one.
    void join(FindingLog other);

    /// The findings, those of a spot with its line in the text, and one more that says how many others there are.
    Findings take(QByteArrayView text = {});

private:
    struct Entry {
        QString feature;
        Severity severity = Severity::Error;
        QString message;
        qint64 offset = -1; ///< −1 = no spot in the text
    };
    static constexpr std::size_t kMost = 1000;

    void add(Entry entry);
    void count(Severity severity, qint64 times = 1);

    QString m_file;
    std::vector<Entry> m_entries;
    qint64 m_moreWarnings = 0;
    qint64 m_moreErrors = 0;
};

} // namespace truceline
