// SPDX-License-Identifier: MIT
#pragma once

#include "data/dataset.h"

#include <QByteArrayView>

namespace truceline {

/// What the first features of a GeoJSON text look like.
struct FirstFeatures {
    QStringList columns; ///< the names of their properties, in the order of their first appearance
    DataSet member = DataSet::None; ///< JsonFg or When, where they tell their time so
    bool hasGeometry = false; ///< true where any of them has one
    bool inMetres = false; ///< true where every position is far outside of what degrees can be
};

FirstFeatures firstFeatures(QByteArrayView text);

} // namespace truceline
