// SPDX-License-Identifier: MIT
#pragma once

#include "map/picture.h"
#include "map/scene.h"

namespace truceline {

/// What the day does not change: water, land, provinces, rivers, roads; with opaque background.
Picture groundPicture(const Scene& scene, const View& view, QSizeF size);
/// The layers of that picture, in far less time than the picture itself takes.
QStringList groundLayers(const Scene& scene, const View& view, QSizeF size);

/// The features that are drawn with emphasis.
struct Emphasis {
    FeatureRef selected{}; ///< invalid = none
    QList<FeatureRef> pointed{}; ///< with less of it: what a chapter of a story points out

    bool operator==(const Emphasis&) const = default;
};

/// Areas, boundaries, marks and all labels, with transparent background; drawn over the ground.
Picture timePicture(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis = {});
/// The same, but its groups are those of a larger frame of the same zoom, in that frame's pixels. All else is of what
/// the view shows.
Picture timePicture(const Scene& scene, const View& view, QSizeF size, const Emphasis& emphasis, const Viewport& frame);

/// The features under a pixel, nearest or topmost first: every incident of the mark there (also those that share its
/// spot), then boundaries within a few pixels, then areas from the smallest to the largest. Only what the view shows is
/// found.
std::vector<FeatureRef> featuresAt(const Scene& scene, const View& view, QSizeF size, QPointF pixel);

/// The first of featuresAt(), and how many there are in all: a mark may stand for very many incidents.
struct Hits {
    std::vector<FeatureRef> features;
    int total = 0;

    bool operator==(const Hits&) const = default;
};
Hits hitsAt(const Scene& scene, const View& view, QSizeF size, QPointF pixel, std::size_t most);

} // namespace truceline
