// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "data/atlas.h"
#include "export/savedview.h"

namespace truceline {

/// The atlas and the view that a command line asks for.
struct Opening {
    AtlasPtr atlas; ///< null where none could be opened
    View view;
    Sheet sheet;
    bool restored = false; ///< view and sheet come from an image or a view file
    std::optional<GeoBox> asked; ///< the box that was asked for
    Findings findings; ///< what was wrong with the files
    QStringList messages; ///< whether the data are those of the image that was opened
    bool complete = true; ///< false where something that was named gave nothing at all
    QString usageError; ///< the words do not fit the files: a layer that is not there, a second atlas
};

/// True for a folder or an atlas.json: what names an atlas rather than a layer.
bool isAtlas(const QString& path);

/// The view and the sheet that a command line makes of those of an image or view file.
void applyView(const CommandLine& command, const SavedView* saved, Opening& opening);

/// Reads the atlas and adds the files as layers; what can be read is there whatever happens to the rest.
Opening openAtlas(const CommandLine& command, const Progress& progress = {});

} // namespace truceline
