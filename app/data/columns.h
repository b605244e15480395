// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// Adds the rows of a part, read from the same text, behind those of a layer.
void append(Layer& layer, Layer&& part);

/// Orders incidents by the first day of their span, then by their place in the file.
void sortByDay(Layer& layer);

/// The box of all positions of a layer.
GeoBox boxOf(const Layer& layer);

} // namespace truceline
