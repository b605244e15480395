// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

#include <QSizeF>

#include <optional>

namespace truceline {

/// The middle of a roomy spot for a label in the visible part of a country, in pixels; nothing where there is none. For
/// countries whose usual spot is out of sight.
/// @param name  the country's, as the land layer has it
std::optional<QPointF> countrySpot(const Scene& scene, const QString& name, const Viewport& viewport, QSizeF label);

} // namespace truceline
