// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

#include <QFile>
#include <QTemporaryDir>

namespace truceline {

/// An atlas of one layer of incidents.
/// @param features  as GeoJSON
inline AtlasPtr incidentsAtlas(const QByteArrayList& features, const LayerInfo& about)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(about.id + QStringLiteral(".geojson")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(R"({"type":"FeatureCollection","features":[)" + features.join(",\n") + "]}");
    file.close();
    LayerInfo info = about;
    info.file = file.fileName();
    return withLayer(Atlas{}, loadLayer(file.fileName(), info, Role::Incidents).layer);
}

} // namespace truceline
