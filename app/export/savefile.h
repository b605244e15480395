// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace truceline {

/// Writes a file whole or not at all: what bore the name stays until the new bytes are all there.
/// @return an empty text, or why it could not be written
QString saveBytes(const QByteArray& bytes, const QString& path);

/// The ending of a path in lower case, without its dot.
QString fileEnding(const QString& path);

} // namespace truceline
