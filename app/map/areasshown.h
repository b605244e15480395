// SPDX-License-Identifier: MIT
#pragma once

#include "map/layerscene.h"

namespace truceline {

/// The selected areas that are drawn in a viewport, the largest first. A sum is left out where one of its parts is
/// drawn.
std::vector<Selected> areasShown(const LayerScene& layer, const Selection& selection, const Viewport& viewport);

} // namespace truceline
