// SPDX-License-Identifier: MIT
#include "data/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Control characters (line breaks among them) as \uXXXX, so that a finding stays one line.
QString visible(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

} // namespace

QString toLine(const Finding& finding)
{
    const QString feature = finding.feature.isEmpty() ? u"-"_s : finding.feature;
    const QString severity = finding.severity == Severity::Error ? u"error"_s : u"warning"_s;
    return visible(u"%1:%2: %3: %4"_s.arg(finding.file, feature, severity, finding.message));
}

QString toText(const Finding& finding)
{
    const QString feature = finding.feature.isEmpty() ? QString() : u", "_s + finding.feature;
    return visible(finding.file + feature + u": "_s + finding.message);
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::Error; });
}

} // namespace truceline
