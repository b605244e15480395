// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"

#include <QSet>

namespace truceline {

/// What is wrong with claims that were read: an unknown subject, source or side, a date that is none, bounds that are
/// no numbers or out of order.
/// @param file  the claims' file, for the findings
/// @param subjects  the ids of incidents, areas and boundaries; empty = unknown, not checked. Sources likewise.
Findings checkClaims(const ClaimBook& book, const QString& file, const QSet<QString>& subjects);

} // namespace truceline
