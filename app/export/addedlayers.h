// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

namespace truceline {

/// The layers of an open atlas that its atlas.json does not name, wherever their files are.
std::vector<LayerPtr> addedLayers(const Atlas& atlas);

} // namespace truceline
