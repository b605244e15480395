// SPDX-License-Identifier: MIT
#pragma once

#include "data/mappedfile.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace truceline {

/// The bytes of a file: small files are copied, large ones mapped into memory.
struct FileBytes {
    QByteArray bytes;
    std::shared_ptr<const void> owner; ///< keeps bytes alive that `bytes` does not own; else null
    std::shared_ptr<const MappedFile> mapped; ///< the owner, where the bytes are mapped
    QString fault; ///< why the file cannot be read, in words; empty = it was
};

/// None, and why.
FileBytes noBytes(const QString& fault);

FileBytes readFile(const QString& path);

} // namespace truceline
