// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <string>

namespace truceline {

/// The text inside a JSON string's quotes as folded() has it, without making a QString of it first.
/// @param out  replaced; grows to the longest text once
/// @return false where the text must be read otherwise: beyond the Basic Multilingual Plane, or broken escapes
bool foldJson(QByteArrayView text, std::u16string& out);

} // namespace truceline
