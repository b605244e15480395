// SPDX-License-Identifier: MIT
#pragma once

#include "opening.h"

namespace truceline {

/// How the program ends.
enum class Status : int { Done = 0, BadInput = 1, WrongUsage = 2, NotWritten = 3 };

/// Prints a line on standard error.
void say(const QString& text);

/// Says on standard error what is wrong with the usage and where to look.
Status wrongUsage(const QString& error);

/// Prints a text on standard output.
Status print(const QString& text);

/// Opens what the command line names, saying what is wrong; the status is Done where there is something to work on.
Status open(const CommandLine& command, Opening& opening);

/// The status of an action that went well, with regard to the files that it went on.
Status statusOf(const Opening& opening);

/// Does what the command line asks for without a window. What is wrong with the files goes to standard error.
Status runExport(const CommandLine& command);
Status runList(const CommandLine& command);
Status runCheck(const CommandLine& command);

} // namespace truceline
