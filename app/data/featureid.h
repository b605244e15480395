// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

#include <string_view>

namespace truceline {

/// The text of a feature's `id` property, else of its GeoJSON id; empty where it has none or is broken.
QString idText(QByteArrayView text, Slice slice);

/// A hash of an id's text, never 0.
std::size_t idHash(std::string_view id);

} // namespace truceline
