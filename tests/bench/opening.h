// SPDX-License-Identifier: MIT
#pragma once

#include "map/view.h"
#include "subject.h"

#include <functional>

namespace truceline {

/// Opens a file over the atlas that ships, or just that atlas where no file is named, paints the first map and prints
/// how long it took as "open" (until the scene is ready for drawing), "first map" (from there to the pixels of ground
/// and incidents) and "open to first map". Null where there is nothing to be opened.
/// @param viewOf  the view of the first map
ScenePtr openAndPrint(const QString& file, const std::function<View(const Scene&)>& viewOf);

} // namespace truceline
