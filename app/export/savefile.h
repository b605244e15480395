// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <signal.h>

#include <array>

namespace truceline {

/// While one lives, signals that would end the program wait until none does, so that no file is left half written.
class SignalsWait {
public:
    SignalsWait();
    ~SignalsWait();
    Q_DISABLE_COPY_MOVE(SignalsWait)

private:
    std::array<struct sigaction, 3> m_before;
};

/// Writes a file whole or not at all: what bore the name stays until the new bytes are all there.
/// @return an empty text, or why it could not be written
QString saveBytes(const QByteArray& bytes, const QString& path);

/// True where two paths lead to the same file or folder, which is there.
bool isSamePath(const QString& one, const QString& other);

/// The ending of a path in lower case, without its dot.
QString fileEnding(const QString& path);

/// A name for a file, without an ending, that a title gives: "two-days-in-september".
/// @param otherwise  where the title has no letter
QString fileNameOf(const QString& title, const QString& otherwise);

} // namespace truceline
