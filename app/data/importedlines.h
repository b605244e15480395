// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/findinglog.h"
#include "data/importsource.h"
#include "data/progress.h"

namespace truceline {

/// Rewrites the features of a text on all cores by the source's plan, whose order of day and month is settled by the
/// dates themselves where they tell it; fills in the source's tally.
/// @return GeoJSON Text Sequences; the text itself where reading was cancelled
FileBytes importedLines(const FileBytes& file, ImportSource& source, FindingLog& log, const Progress& progress);

} // namespace truceline
