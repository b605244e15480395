// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

#include <functional>

namespace truceline {

/// What a GeoJSON text is made of besides its features.
struct SplitText {
    /// A FeatureCollection without its features (type, crs …); else the first of one or several objects.
    QByteArray frame;
    bool isCollection = false;
    std::size_t features = 0; ///< how many were cut
    /// Where the text stops making sense, counted in bytes from 0, and why; what came before was cut.
    struct Fault {
        qint64 offset = 0;
        QString message;
    };
    std::optional<Fault> fault;
};

/// Takes features as they are cut, in the order of the text, so that reading them need not wait. @return false to stop.
using TakeSlices = std::function<bool(std::vector<Slice>)>;

/// How many features the first call of TakeSlices brings, unless the text has fewer.
constexpr std::size_t kFirstSlices = 1000;

/// Cuts a GeoJSON text at the boundaries of its features, which are not looked into: a FeatureCollection, a single
/// object, or objects that follow one another: one a line (GeoJSON Text Sequences, RFC 8142, with or without record
/// separators) or anyhow. A byte order mark is skipped. A feature whose brackets do not match is cut off where a line
/// begins with the next object, and left to its reader to reject.
SplitText splitFeatures(QByteArrayView text, const TakeSlices& take);

} // namespace truceline
