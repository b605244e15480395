// SPDX-License-Identifier: MIT
#pragma once

#include "data/dataset.h"

namespace truceline {

/// What a data set means by a value that is only a code, in its codebook's words; any other value as it is.
/// @param property  ours, such as "type"
QString importedWord(DataSet dataSet, QStringView property, const QString& value);

} // namespace truceline
