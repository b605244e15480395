// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

#include <functional>

namespace truceline {

/// The places, incidents, areas and boundaries that a text finds by any of their names, titles or words of their
/// summary. The best come first: whole names, then beginnings of names, then beginnings of words, then anywhere; among
/// equals places by rank, then incidents by date. A text without letters or digits finds nothing.
/// Looks through all of the atlas on all cores, some 50 ms for a million features.
/// @param isCancelled  asked now and then by any thread; where it says so the result is empty
std::vector<FeatureRef> search(
    const Atlas& atlas, QStringView text, int limit, const std::function<bool()>& isCancelled = {});

} // namespace truceline
