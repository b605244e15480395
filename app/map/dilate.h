// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace truceline {

/// An Alpha8 mask grown on all sides by a disc with soft edge: each pixel gets the most that any pixel within `radius`
/// (pixels) gives it. What would lie outside the image is lost.
QImage dilated(const QImage& mask, double radius);

} // namespace truceline
