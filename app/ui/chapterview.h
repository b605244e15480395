// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

namespace truceline {

/// What a chapter shows of the earth. Its zoom is meant for a map of 960 × 600 pixels; any map shows the whole of that.
GeoBox chapterBox(const Chapter& chapter);

/// A view of a chapter's days and layers, neutral and without filters. Camera, names, language and appearance are those
/// of `before`.
View chapterView(const Atlas& atlas, const Chapter& chapter, const View& before);

} // namespace truceline
