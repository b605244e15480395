// SPDX-License-Identifier: MIT
#include "data/filebytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace truceline {

namespace {

constexpr qint64 kMapFrom = 8 << 20;

QString whyNot(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QCoreApplication::translate("Data", "there is no such file");
    if (info.isDir())
        return QCoreApplication::translate("Data", "this is a folder, not a file");
    if (!info.isFile())
        return QCoreApplication::translate("Data", "this is not a regular file");
    if (!info.isReadable())
        return QCoreApplication::translate("Data", "the file may not be read");
    return {};
}

} // namespace

FileBytes readFile(const QString& path)
{
    if (QString fault = whyNot(path); !fault.isEmpty())
        return {{}, {}, fault};
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return {{}, {}, QCoreApplication::translate("Data", "the file cannot be read: %1").arg(file->errorString())};
    const qint64 size = file->size();
    if (size >= kMapFrom) {
        if (const uchar* mapped = file->map(0, size, QFileDevice::MapPrivateOption))
            return {QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), size), std::move(file), {}};
    }
    QByteArray bytes = file->readAll();
    if (file->error() != QFileDevice::NoError)
        return {{}, {}, QCoreApplication::translate("Data", "the file cannot be read: %1").arg(file->errorString())};
    return {std::move(bytes), {}, {}};
}

} // namespace truceline
