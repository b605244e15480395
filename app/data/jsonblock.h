// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace truceline {

/// Finds where a JSON object or array ends, 64 bytes at a time (the bit masks of Langdale and Lemire, "Parsing
/// Gigabytes of JSON per Second", 2019).
/// @param begin  the opening bracket
/// @return the offset behind the closing bracket from `begin`; −1 where the text ends before, brackets do not fit, are
/// nested deeper than 64, or a text holds a raw line break: for those JsonCursor knows what to do.
qint64 containerLength(const char* begin, const char* end);

} // namespace truceline
