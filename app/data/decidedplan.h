// SPDX-License-Identifier: MIT
#pragma once

#include "data/importsource.h"

#include <optional>

namespace truceline {

/// What a file's columns were taken for, where that is not what their names say by themselves.
std::optional<ImportPlan> decidedPlan(const ImportSource& source);

} // namespace truceline
