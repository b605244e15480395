// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"
#include "map/scene.h"

#include <QImage>
#include <QString>

namespace truceline {

/// The longest side of an exported picture in pixels.
constexpr int kMaxSheetSide = 16384;

/// The form of an exported map.
struct Sheet {
    QSize size{1920, 1080}; ///< logical pixels; the result has size · scale pixels
    double scale = 1;
    int dpi = 96; ///< written into the file; does not change the pixels
    QString title; ///< empty = the atlas's

    bool operator==(const Sheet&) const = default;
};

/// Ground, time and furniture of a view in one image, by the same code that draws the window's map. Null where there is
/// not enough memory.
QImage renderSheet(const Scene& scene, const View& view, const Sheet& sheet, FeatureRef selected = {});

/// The endings, in lower case, of files that writeImage() writes.
QStringList sheetEndings();

/// The ending of a path in lower case, without its dot.
QString sheetEnding(const QString& path);

/// Writes an image whole or not at all, in the format of the file's ending.
/// @return an empty text, or why it could not be written
QString writeImage(const QImage& image, const QString& path, int dpi);

} // namespace truceline
