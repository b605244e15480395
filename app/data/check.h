// SPDX-License-Identifier: MIT
#pragma once

#include "data/finding.h"

namespace truceline {

/// Validates a data file, an atlas folder or its atlas.json more strictly than loading does: besides everything that
/// loading reports, rings that are open or cross themselves, doubled ids, claims on unknown subjects, unknown sources
/// and parents, low ≤ best ≤ high.
Findings check(const QString& path);

} // namespace truceline
