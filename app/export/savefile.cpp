// SPDX-License-Identifier: MIT
#include "export/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace truceline {

QString saveBytes(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

QString fileEnding(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace truceline
