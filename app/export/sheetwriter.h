// SPDX-License-Identifier: MIT
#pragma once

#include "export/carrier.h"
#include "export/composition.h"
#include "time/step.h"

#include <QFuture>
#include <QImage>

namespace truceline {

/// A sheet of a view pixel by pixel, by the same code that draws the window's map. Null where there is not enough
/// memory.
QImage renderSheet(const Scene& scene, const View& view, const Sheet& sheet);

/// The endings, in lower case, of files that a sheet can be written to.
QStringList sheetEndings();

/// Writes sheets of one scene. Its data files are read for their checksums beside everything else, once for all sheets.
class SheetWriter {
public:
    explicit SheetWriter(ScenePtr scene);

    /// The sheet as the bytes of a file, the view inside it.
    /// @param asked  the box that was asked for, to which lists of the view keep
    /// @return nothing where it cannot be, and why in `error`
    QByteArray bytes(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked, const QString& ending,
        QString& error) const;

    // Each of these writes whole or not at all, and returns an empty text, or why it could not be written. `progress`
    // is told the part done, 0 … 1; where it returns false nothing is written, and the text is empty too.

    /// The same bytes to a file.
    QString write(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked, const QString& path,
        const Progress& progress = {}) const;
    /// An animation of the view's window, see animationBytes().
    QString writeAnimation(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked, Step step,
        const QString& path, const Progress& progress = {}) const;
    /// The image with everything that a newsroom needs beside it, see writeBundle().
    /// @param image  the image's name, whose ending says its format
    QString writeBundle(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked, const QString& image,
        const QString& path, const Progress& progress = {}) const;

    /// What the sheet says of itself.
    SheetRecord record(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked) const;

private:
    SheetRecord record(const Composition& composition, const View& view, const std::optional<GeoBox>& asked) const;

    ScenePtr m_scene;
    QFuture<QList<DataFile>> m_data;
};

} // namespace truceline
