// SPDX-License-Identifier: MIT
#pragma once

#include "data/claims.h"

#include <QLocale>

namespace truceline {

/// How a claim stands to others, one sentence a reason: what it corrects or is corrected by, what it excludes, what
/// differs from it because it is about something else. Empty where nothing differs.
QStringList claimFlags(const ClaimBook& book, int claim, const QLocale& locale);

/// Which figures of the sides a stated total fits, worked out from the claims; one sentence each. Empty where the
/// claim is no total of figures that its own source gives.
QStringList claimSumTexts(const ClaimBook& book, int total, const QLocale& locale);

} // namespace truceline
