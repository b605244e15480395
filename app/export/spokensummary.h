// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

#include <QSizeF>

namespace truceline {

/// What a map of this size shows in one breath: "13–14 September 2022: 30 incidents, most near Jermuk and Sotk; 2 areas
/// claimed or held". Names places only of some thousand incidents or fewer.
QString spokenSummary(const Scene& scene, const View& view, QSizeF size);

} // namespace truceline
