// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

#include <QString>
#include <QTemporaryDir>

/// A small atlas in a folder of its own: incidents from 2020 to 2022, two places and one area.
class AtlasFixture {
public:
    AtlasFixture();

    QString folder() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// The atlas made ready for drawing.
    truceline::ScenePtr scene() const;
    /// Writes a text into a file of the folder and returns its path.
    QString write(const QString& name, const QByteArray& text) const;

private:
    QTemporaryDir m_folder;
};
