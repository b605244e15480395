// SPDX-License-Identifier: MIT
#pragma once

#include "export/project.h"

namespace truceline {

/// What came of reading a project's file.
struct ProjectFile {
    std::optional<Project> project; ///< nothing where none could be read
    QByteArray bytes; ///< of the file
    Findings findings;
};

ProjectFile readProject(const QString& path);

/// What came of saving a project.
struct ProjectSave {
    QString error; ///< why nothing was written; empty = it was
    bool isOthers = false; ///< nothing was written, since somebody else has written the file meanwhile
    QByteArray bytes; ///< of the file now
};

/// Writes a project whole or not at all.
/// @param known  what the file held when it was read or written last; nothing = it may hold anything
ProjectSave saveProject(const Project& project, const QString& path, const std::optional<QByteArray>& known = {});

/// What a project's files gave.
struct ProjectLoad {
    AtlasPtr atlas; ///< null where there is none at all
    bool otherAtlas = false; ///< the project's own cannot be opened; the one that ships stands in for it
    std::vector<ProjectLayer> absent; ///< layers whose files cannot be opened
    Findings findings;
};

/// Opens what a project refers to. Layers that are open already are not read again.
/// @param open  null = none
/// @param openTable  reads a database's table; none = loadTable()
ProjectLoad loadProject(const Project& project, const AtlasPtr& open, const Progress& progress = {},
    const std::function<LayerLoad(const LayerInfo&)>& openTable = {});

/// Validates a project's file: what is wrong with it, and which of the files that it refers to are not there.
Findings checkProject(const QString& path);

} // namespace truceline
