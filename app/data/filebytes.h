// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace truceline {

/// The bytes of a file: small files are copied, large ones mapped into memory.
struct FileBytes {
    QByteArray bytes;
    std::shared_ptr<const void> owner; ///< keeps mapped bytes alive; null where `bytes` owns them
    QString fault; ///< why the file cannot be read, in words; empty = it was
};

FileBytes readFile(const QString& path);

} // namespace truceline
