// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace truceline {

/// True for a database that the user has opened on this computer. Any other, such as one that somebody else's project
/// names, is asked nothing before the user agrees: a question tells its server where one is and under which name.
/// @param layerFile  as readDatabaseName() reads it
bool isKnownDatabase(const QString& layerFile);

/// Remembers that the user has opened it.
void addKnownDatabase(const QString& layerFile);

} // namespace truceline
