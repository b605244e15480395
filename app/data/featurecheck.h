// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"
#include "data/layer.h"

#include <QSet>

namespace truceline {

/// The ids of a layer's features.
QSet<QString> idsOf(const Layer& layer);

/// What is wrong with features that loaded: JSON that is only noticed when it is read in full, rings that cross, counts
/// that are no numbers or out of order, an unknown parent or source.
/// @param subjects  the ids that `parent` may name
/// @param sources  what `sources` may name; empty = unknown, not checked
Findings checkFeatures(const Layer& layer, const QSet<QString>& subjects, const QHash<QString, Source>& sources);

} // namespace truceline
