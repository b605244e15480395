// SPDX-License-Identifier: MIT
#pragma once

#include "export/carrier.h"
#include "map/scene.h"
#include "time/step.h"

#include <functional>

namespace truceline {

constexpr int kFramesPerSecond = 4; ///< slow enough to read the date

/// The endings, in lower case, of files that an animation can be written to.
QStringList animationEndings();

/// The days of each frame: those of the calendar units that touch the span, cut to it. In cumulative mode each frame
/// shows everything up to its last day.
/// @pre the window is closed and not empty
std::vector<Window> frameWindows(const Window& window, Step step);

/// A sheet for each step of the view's window, as an animation with a steady pace and a bar that shows how much is
/// over.
/// @param progress  called with the part done; returns false to stop
/// @return the bytes of a file; nothing where it cannot be, and why in `error`, which stays empty where it was stopped
QByteArray animationBytes(const Scene& scene, const SheetRecord& record, Step step, const QString& ending,
    const Progress& progress, QString& error);

} // namespace truceline
