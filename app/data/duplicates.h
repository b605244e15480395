// SPDX-License-Identifier: MIT
#pragma once

#include "data/findinglog.h"
#include "data/layer.h"

#include <span>

namespace truceline {

/// Reports every feature whose id another one before it has.
/// @param idHashes  of each row, as idHash() makes them, 0 where a feature has no id
void reportDuplicates(
    const Layer& layer, std::span<const std::size_t> idHashes, Severity severity, FindingLog& findings);

} // namespace truceline
