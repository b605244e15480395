// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace truceline {

/// The records of a JSON text that is no GeoJSON, such as an answer of ACLED's API, as features without geometry: a
/// root array of objects, or one in the root's member `data`.
/// @return GeoJSON Text Sequences; empty where there are no such records
QByteArray recordLines(QByteArrayView text);

} // namespace truceline
