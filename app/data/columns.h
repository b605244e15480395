// SPDX-License-Identifier: MIT
#pragma once

#include "data/findinglog.h"
#include "data/layer.h"

#include <span>

namespace truceline {

/// What one stretch of a text holds, read by one thread.
struct Part {
    Layer rows; ///< in the order of the text
    std::vector<std::size_t> idHashes; ///< of each row's id, 0 where it has none
    FindingLog findings;
    qint64 unreadableDates = 0; ///< rows whose dates cannot be used

    void reserve(std::size_t size, Role role);
};

/// Fills a layer with the rows of its parts, which come in the order of the text. Incidents are ordered by the first
/// day of their span, then by their place in the text.
void join(std::span<const Part> parts, Layer& layer);

} // namespace truceline
