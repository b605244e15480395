// SPDX-License-Identifier: MIT
#pragma once

#include "data/layerfile.h"

#include <QFile>
#include <QTemporaryDir>

namespace truceline {

/// Loads a text as if it were a file of this name.
inline LayerLoad loadText(
    const QByteArray& text, const QString& name = QStringLiteral("test.geojson"), std::optional<Role> role = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    LayerInfo info;
    info.file = name;
    return loadLayer(file.fileName(), info, role);
}

/// All findings, one a line.
inline QString lines(const Findings& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts << toLine(finding);
    return texts.join(u'\n');
}

} // namespace truceline
