// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"
#include "export/savedview.h"

namespace truceline {

/// The ending of a project's file.
constexpr auto kProjectEnding = QLatin1StringView("truceline");

/// True where a path names something that is opened as a project.
bool isProject(const QString& path);

/// Where a project has a file or folder.
struct Whereabouts {
    QString path; ///< absolute, or the words of a database
    QString otherwise; ///< another path where it may be again one day; may be empty

    bool operator==(const Whereabouts&) const = default;
};

/// A layer that a project adds to its atlas.
struct ProjectLayer {
    LayerInfo info; ///< without its file
    Whereabouts file;
    std::optional<ImportPlan> plan; ///< what its columns are taken for; nothing = what their names say

    bool operator==(const ProjectLayer&) const = default;
};

/// What somebody works on: an atlas, what was added to it, and what the window shows of it.
struct Project {
    Whereabouts atlas; ///< its folder; empty = the one that ships
    std::vector<ProjectLayer> layers; ///< in drawing order, bottom first; of unique ids
    std::optional<SavedView> shown; ///< as savedView() has it; nothing = the atlas's opening view
    QString savedAs; ///< of a project that was kept unsaved: the file that it belongs to; else empty

    bool operator==(const Project&) const = default;
};

/// An open atlas with its added layers; of the view it says nothing.
Project projectOf(const Atlas& atlas);

/// True where two projects say the same of what is open and shown, whatever the size of the map and the window's own
/// language and appearance.
bool isSame(const Project& one, const Project& other);

/// A project as JSON for a file of this path: what it refers to is named as seen from there, and by its whole path.
QByteArray toJson(const Project& project, const QString& path);

/// Reads such JSON, of older forms too. What makes no sense in it is left out with findings that name it.
/// @param path  of the file, which tells where what it refers to is
/// @return nothing, with a finding, where it is no project or one of a newer form
std::optional<Project> projectFromJson(const QByteArray& json, const QString& path, Findings& findings);

} // namespace truceline
