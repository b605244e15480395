// SPDX-License-Identifier: MIT
#pragma once

#include "export/lessonfile.h"
#include "export/projectfile.h"
#include "map/scene.h"

#include <QPromise>

namespace truceline {

/// A project that was opened.
struct OpenedProject {
    Project project;
    QString path; ///< of its file; empty = it is the open one, with other files
    QByteArray bytes; ///< that its file holds
    bool otherAtlas = false; ///< another atlas stands in for its own
    std::vector<ProjectLayer> absent; ///< layers that are not in the scene
};

/// What came of opening files, or of a part of them.
struct Opened {
    ScenePtr scene;
    Findings findings;
    bool complete = true; ///< false while files are still being read
    std::optional<SavedView> restored; ///< out of an image or a view file
    QStringList notes; ///< whether the data are those of `restored`, or of the lesson
    LessonFile lesson{}; ///< the last one that was opened
    QString lessonPath{}; ///< empty = none
    /// Layers whose columns somebody should look at before they are drawn, with what was found in them; not in the
    /// scene.
    std::vector<LayerLoad> toReview{};
    std::optional<OpenedProject> project{}; ///< the last one that was opened
    QStringList paths{}; ///< of all that could be opened
};

/// Adds files as layers, opens another atlas or a project, reads a lesson or the view of an exported image, in any
/// thread.
/// @param before  the scene that is open; stays in `Opened` whatever happens
/// @param view  that the scene is made ready for
void openFiles(QPromise<Opened>& promise, const ScenePtr& before, const View& view, const QStringList& paths);

/// Opens a project again whose files are elsewhere now, in any thread.
void reopenProject(QPromise<Opened>& promise, const Project& project, const ScenePtr& before);

/// Makes the scene of an atlas with other layers, in any thread.
void rebuild(QPromise<Opened>& promise, const AtlasPtr& atlas, const ScenePtr& before, const View& view);

} // namespace truceline
