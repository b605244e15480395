// SPDX-License-Identifier: MIT
#pragma once

#include "actions.h"

namespace truceline {

/// Opens the window on what the command line asks for and runs until it is closed. Files are added while it is already
/// up.
Status runWindow(const CommandLine& command);

/// Opens the atlas, loads the whole window and waits for its first map; needs a GUI application of any platform.
Status runSelfTest(const CommandLine& command);

} // namespace truceline
