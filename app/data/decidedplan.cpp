// SPDX-License-Identifier: MIT
#include "data/decidedplan.h"

namespace truceline {

std::optional<ImportPlan> decidedPlan(const ImportSource& source)
{
    ImportPlan suggested = suggestedPlan(source.columns);
    suggested.dataSet = source.plan.dataSet; // nobody decides that; the reader may have seen it by members of features
    return source.plan == suggested ? std::nullopt : std::optional(source.plan);
}

} // namespace truceline
