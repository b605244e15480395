// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// A warning for every feature whose id another one before it has.
Findings duplicateIds(const Layer& layer);

} // namespace truceline
