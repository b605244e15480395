// SPDX-License-Identifier: MIT
#pragma once

namespace truceline {

/// Has windows drawn by Qt Quick's own software renderer where the machine has no graphics processor: OpenGL would be
/// computed by the same cores, at several times the cost. What QT_QUICK_BACKEND or QSG_RHI_BACKEND ask for holds.
/// @pre no window has been made yet
void chooseGraphics();

} // namespace truceline
