// SPDX-License-Identifier: MIT
#pragma once

#include "export/savedview.h"
#include "map/scene.h"

namespace truceline {

/// What a chapter shows of the earth. Any map shows the whole of that.
GeoBox chapterBox(const Chapter& chapter);

/// A view of a chapter's days and layers, neutral and without filters. Camera, names, language and appearance are those
/// of `before`.
View chapterView(const Atlas& atlas, const Chapter& chapter, const View& before);

/// A lesson's view, whole but for camera, language and appearance, which are those of `before`.
View lessonView(const Atlas& atlas, const SavedView& shown, const View& before);

} // namespace truceline
