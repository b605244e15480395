// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace truceline {

/// The text of a feature's `id` property, else of its GeoJSON id; empty where it has none or is broken.
QString idText(QByteArrayView feature);

/// A hash of an id's text, never 0.
std::size_t idHash(std::string_view id);

} // namespace truceline
