// SPDX-License-Identifier: MIT
#pragma once

#include "data/columns.h"

namespace truceline {

/// Finds every feature whose id another one before it has.
/// @param parts  in the order of the text
FindingLog duplicates(std::span<const Part> parts, QByteArrayView text, Severity severity);

} // namespace truceline
