// SPDX-License-Identifier: MIT
#pragma once

#include "export/bundle.h"

#include <functional>

namespace truceline {

/// The files as the bytes of a zip file.
/// @return nothing where it cannot be, and why in `error`
QByteArray zipBytes(const QList<BundleFile>& files, QString& error);

/// True where a name leads to a place inside the folder that a zip file is unpacked to.
bool staysInside(const QString& name);

/// Reads a zip file of files, one after the other.
/// @param most  bytes that all of them may have together; a file with more is refused before anything is unpacked
/// @param take  gets each file; `error` says why one cannot be read, and is empty where it was
/// @return an empty text, or why nothing can be read
QString unzip(
    const QString& path, qint64 most, const std::function<void(const BundleFile& file, const QString& error)>& take);

} // namespace truceline
