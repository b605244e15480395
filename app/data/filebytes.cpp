// SPDX-License-Identifier: MIT
#include "data/filebytes.h"

#include "geo/wording.h"

#include <QFile>
#include <QFileInfo>

namespace truceline {

namespace {

constexpr qint64 kMapFrom = 8 << 20;

QString whyNot(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Wording::tr("there is no such file");
    if (info.isDir())
        return Wording::tr("this is a folder, not a file");
    if (!info.isFile())
        return Wording::tr("this is not a regular file");
    if (!info.isReadable())
        return Wording::tr("the file may not be read");
    return {};
}

} // namespace

FileBytes noBytes(const QString& fault)
{
    FileBytes none;
    none.fault = fault;
    return none;
}

FileBytes readFile(const QString& path)
{
    if (const QString fault = whyNot(path); !fault.isEmpty())
        return noBytes(fault);
    QFile file(path);
    const auto unreadable = [&file] {
        return noBytes(Wording::tr("the file cannot be read: %1").arg(file.errorString()));
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    FileBytes result;
    if (file.size() >= kMapFrom) {
        if (result.mapped = MappedFile::map(path); result.mapped) {
            const QByteArrayView bytes = result.mapped->bytes();
            result.bytes = QByteArray::fromRawData(bytes.data(), bytes.size());
            result.owner = result.mapped;
            return result;
        }
    }
    result.bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? result : unreadable();
}

} // namespace truceline
