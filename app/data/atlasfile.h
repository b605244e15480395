// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

#include <optional>

namespace truceline {

/// What atlas.json says.
struct AtlasFile {
    Atlas atlas; ///< without layers and claims
    std::vector<LayerInfo> layers; ///< with paths that lead to their files
    QString claims; ///< path; empty where there is none
    QString sources;
    QString vocabulary;
    QStringList stories; ///< paths
};

/// Reads the atlas.json of a folder, or the file itself. Layers with an unknown role, without a file or with a file
/// outside the folder are left out with findings; other missing members take the whole of what there is.
/// @return nothing where it is missing or unreadable, with a finding.
std::optional<AtlasFile> readAtlasFile(const QString& path, Findings& findings);

} // namespace truceline
