// SPDX-License-Identifier: MIT
#pragma once

#include "export/sheet.h"
#include "map/scene.h"
#include "time/step.h"

#include <QImage>

namespace truceline {

/// A sheet as it will be, for somebody to look at before it is written.
struct Proof {
    QImage image; ///< drawn by what draws the sheet; null where there is not enough memory
    QString title; ///< that the sheet has where it has none of its own
    QString caption; ///< likewise; may be empty
    QStringList claims; ///< what the sheet says of claims, precision, names and viewpoint
    QStringList sources; ///< and of where its data and its map come from
    QStringList warnings; ///< what a reader would not see, or might take for surer than it is
    std::size_t frames = 1; ///< of the animation

    bool operator==(const Proof&) const = default;
};

/// @param animated  the step of an animation, whose last frame is shown; none = a single image
/// @param longest  what the image's longer side has at most, in pixels
Proof proofOf(
    const Scene& scene, const View& view, const Sheet& sheet, const std::optional<Step>& animated, double longest);

} // namespace truceline
