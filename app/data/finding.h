// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace truceline {

enum class Severity : quint8 {
    Warning, ///< worth knowing; the data were used as they are
    Error, ///< something was left out
};

/// Something wrong with a file or one of its features, in words for people.
struct Finding {
    QString file; ///< as the user named it
    QString feature; ///< its id, or "feature 12" (counted from 1), or a CSV line "line 7"; empty for the whole file
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

/// One line, `file:feature: severity: message`, with line breaks and control characters of the data made visible.
QString toLine(const Finding& finding);

/// The same for a window, where words of no language of its own would stand out: `file, feature: message`.
QString toText(const Finding& finding);

bool hasErrors(const Findings& findings);

} // namespace truceline
