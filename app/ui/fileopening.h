// SPDX-License-Identifier: MIT
#pragma once

#include "export/lessonfile.h"
#include "map/scene.h"

#include <QPromise>

namespace truceline {

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
};

/// Adds files as layers, opens another atlas, reads a lesson or the view of an exported image, in any thread.
/// @param before  the scene that is open; stays in `Opened` whatever happens
/// @param view  that the scene is made ready for
void openFiles(QPromise<Opened>& promise, const ScenePtr& before, const View& view, const QStringList& paths);

/// Makes the scene of an atlas with other layers, in any thread.
void rebuild(QPromise<Opened>& promise, const AtlasPtr& atlas, const ScenePtr& before, const View& view);

} // namespace truceline
