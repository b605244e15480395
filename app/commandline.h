// SPDX-License-Identifier: MIT
#pragma once

#include "export/listing.h"
#include "export/sheet.h"
#include "options.h"

namespace truceline {

/// Everything that the words behind the program's name ask for, checked as far as that needs no file.
struct CommandLine {
    Action action = Action::Window;
    QStringList files; ///< data files and atlas folders, as given
    QString atlas; ///< folder; empty = the one that ships

    std::optional<Span> at;
    std::optional<Span> from;
    std::optional<Span> to;
    std::optional<Mode> mode;

    std::optional<GeoBox> box;
    std::optional<Camera> camera;

    std::optional<QStringList> layers;
    QList<Filter> filters;
    QString search;

    QString language = QStringLiteral("en");
    Names names = Names::Both;

    QString exportFile;
    Sheet sheet;
    ListKind list = ListKind::Incidents;
    ListFormat format = ListFormat::Table;
};

struct ParsedCommandLine {
    CommandLine command;
    QString error; ///< what is wrong with the usage, one line; empty = nothing
};

/// @param arguments  without the program's name
ParsedCommandLine parseCommandLine(const QStringList& arguments);

} // namespace truceline
