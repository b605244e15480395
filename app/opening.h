// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "data/atlas.h"

namespace truceline {

/// The atlas and the view that a command line asks for.
struct Opening {
    AtlasPtr atlas; ///< null where none could be opened
    View view;
    Findings findings; ///< what was wrong with the files
    bool complete = true; ///< false where something that was named gave nothing at all
    QString usageError; ///< the words do not fit the files: a layer that is not there, a second atlas
};

/// True for a folder or an atlas.json: what names an atlas rather than a layer.
bool isAtlas(const QString& path);

/// Reads the atlas and adds the files as layers; what can be read is there whatever happens to the rest.
Opening openAtlas(const CommandLine& command, const Progress& progress = {});

} // namespace truceline
