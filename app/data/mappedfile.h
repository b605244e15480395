// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace truceline {

/// A file mapped into memory, read-only. Reading a mapped page that the file no longer has raises SIGBUS; while such an
/// object lives that signal puts zeros there instead, so that a file that shrinks ends up as broken text and not as a
/// crash. (Reading through file calls instead would cost another copy of every byte, and a search over the text would
/// no longer be one over memory.) A file that is renamed or removed keeps its bytes until the object goes.
class MappedFile {
public:
    /// @return null where the file cannot be mapped, or too many are.
    static std::shared_ptr<const MappedFile> map(const QString& path);
    ~MappedFile();
    Q_DISABLE_COPY_MOVE(MappedFile)

    QByteArrayView bytes() const { return m_bytes; }
    /// True where the file has become shorter since.
    bool isCutShort() const;

private:
    MappedFile() = default;

    std::unique_ptr<QFile> m_file;
    QByteArrayView m_bytes;
    std::size_t m_guard = 0; ///< index into the table of guarded mappings
};

} // namespace truceline
