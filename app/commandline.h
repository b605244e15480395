// SPDX-License-Identifier: MIT
#pragma once

#include "export/listing.h"
#include "export/sheet.h"
#include "options.h"
#include "time/step.h"

namespace truceline {

/// What the command line says of the sheet; what it leaves open comes from elsewhere.
struct SheetOptions {
    std::optional<SheetForm> form;
    std::optional<SheetSize> size;
    std::optional<double> scale;
    std::optional<int> dpi;
    std::optional<QString> title;
    std::optional<QString> caption;
    std::optional<QString> credit;

    bool operator==(const SheetOptions&) const = default;
};

/// The sheet that these options make of another one; another form brings its own size.
Sheet sheetOf(const SheetOptions& options, const Sheet& base = {});

/// Everything that the words behind the program's name ask for, checked as far as that needs no file.
struct CommandLine {
    Action action = Action::Window;
    QStringList files; ///< data files, atlas folders, views and exported images, as given
    QString atlas; ///< folder; empty = the one that ships

    std::optional<Span> at;
    std::optional<Span> from;
    std::optional<Span> to;
    std::optional<Mode> mode;

    std::optional<GeoBox> box;
    std::optional<Camera> camera;

    std::optional<QStringList> layers;
    QList<Filter> filters;
    std::optional<QString> search;

    std::optional<QString> language;
    std::optional<Names> names;
    std::optional<QString> viewpoint;
    std::optional<Appearance> appearance;
    std::optional<Comparison> comparison; ///< what the right half shows

    QString exportFile;
    SheetOptions sheet;
    std::optional<Step> animate;
    QString bundle; ///< folder or zip file; empty = none
    QString batch; ///< file with a view in each line; empty = none
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
