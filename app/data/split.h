// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// A GeoJSON text cut at the boundaries of its features, which are not looked into yet.
struct SplitText {
    std::vector<Slice> features; ///< in the order of the text
    /// A FeatureCollection without its features (type, crs …); else the first of one or several objects.
    QByteArray frame;
    bool isCollection = false;
    /// Where the text stops making sense, counted in bytes from 0, and why; what came before is in `features`.
    struct Fault {
        qint64 offset = 0;
        QString message;
    };
    std::optional<Fault> fault;
};

/// Cuts a FeatureCollection, a single object, or objects that follow one another: one a line (GeoJSON Text Sequences,
/// RFC 8142, with or without record separators) or anyhow. A byte order mark is skipped. A feature whose brackets do
/// not match is cut off where a line begins with the next object, and left to its reader to reject.
SplitText splitFeatures(QByteArrayView text);

} // namespace truceline
