// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QHash>
#include <QStringList>

#include <span>

namespace truceline {

/// What one start of the program is for.
enum class Action : quint8 {
    Window = 0x01,
    Export = 0x02,
    List = 0x04,
    Check = 0x08,
    SelfTest = 0x10,
    Version = 0x20,
    Help = 0x40,
};
Q_DECLARE_FLAGS(Actions, Action)
Q_DECLARE_OPERATORS_FOR_FLAGS(Actions)

/// One row of the option table, which the parser and the help text share.
struct Option {
    QLatin1StringView name; ///< without dashes
    QLatin1StringView value; ///< what the value looks like; empty for a switch
    Actions actions; ///< what it may be used for
    QLatin1StringView help;
    char letter = 0; ///< its one-letter form, if any
    bool repeatable = false;
};

/// Options under one heading of the help text.
struct OptionGroup {
    QLatin1StringView title;
    std::span<const Option> options;
};

std::span<const OptionGroup> optionGroups();

/// What `--help` prints.
QString helpText();

/// Words of a command line sorted by the table, their values not yet understood.
struct Words {
    QHash<QString, QStringList> options; ///< by name; a switch has one empty value
    QStringList files;
    QString error; ///< what is wrong, one line; empty = nothing
};

/// Understands `--name value`, `--name=value` and `--`, behind which all words are files. Unknown options, missing or
/// empty values, values for switches, and options given twice that are not repeatable are errors.
Words readWords(const QStringList& arguments);

} // namespace truceline
