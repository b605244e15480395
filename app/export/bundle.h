// SPDX-License-Identifier: MIT
#pragma once

#include "export/carrier.h"
#include "map/scene.h"

namespace truceline {

/// One file of a bundle.
struct BundleFile {
    QString name;
    QByteArray bytes;
};

/// What a newsroom needs beside an image: alt text, caption, sources, attribution, the lists of what is shown (the same
/// as the command line prints) and the view.
/// @param image  the image's own file, which becomes the first
QList<BundleFile> bundleFiles(const Scene& scene, const SheetRecord& record, const BundleFile& image);

/// Writes a zip file where the path ends so, else a folder, which must not be there yet; whole or not at all.
/// @return an empty text, or why it could not be written
QString writeBundle(const QList<BundleFile>& files, const QString& path);

} // namespace truceline
