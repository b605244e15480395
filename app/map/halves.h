// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

namespace truceline {

/// The views of both halves of a compared map. Neither holds a comparison; what a viewpoint draws and the other does
/// not is in `accented`.
struct Halves {
    View left;
    View right;
};

/// @pre the view holds a comparison
Halves halvesOf(const Atlas& atlas, const View& view);

/// What a view shows, from left to right: itself, or its two halves.
std::vector<View> shownViews(const Atlas& atlas, const View& view);

/// The same comparison as the view of its other half.
/// @pre the view holds a comparison
View fromOtherHalf(const Atlas& atlas, const View& view);

/// The word for each half, as in "Viewpoint: Armenia (left half)".
QString leftHalfText(const QString& text);
QString rightHalfText(const QString& text);

} // namespace truceline
