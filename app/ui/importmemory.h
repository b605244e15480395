// SPDX-License-Identifier: MIT
#pragma once

#include "data/importplan.h"

#include <optional>

namespace truceline {

/// What somebody decided for a file with these columns; nothing where nobody did. Kept among the user's settings; any
/// thread may ask.
std::optional<ImportPlan> rememberedPlan(const QStringList& columns);
void rememberPlan(const QStringList& columns, const ImportPlan& plan);

} // namespace truceline
