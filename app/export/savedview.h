// SPDX-License-Identifier: MIT
#pragma once

#include "export/datafiles.h"
#include "export/sheet.h"
#include "map/view.h"

namespace truceline {

/// Everything needed to make a sheet again, as it is kept in view files and inside exported images. It names no folder
/// and no person.
struct SavedView {
    View view;
    Sheet sheet;
    std::optional<GeoBox> asked; ///< the box that was asked for, to which lists keep; the map shows at least this
    QList<DataFile> data;
    QString version; ///< of the program that wrote it

    bool operator==(const SavedView&) const = default;
};

/// What a window's map shows, whole but for the data.
/// @param shown  the box that the map was told to look at
SavedView savedView(const View& view, QSizeF mapSize, const GeoBox& shown);

/// As JSON of one line. Numbers keep every digit.
QByteArray toJson(const SavedView& saved);

/// Reads such JSON; missing members take their defaults, unknown ones are ignored.
/// @return nothing where it is no view or a member makes no sense, and why in `error`
std::optional<SavedView> savedViewFromJson(const QByteArray& json, QString& error);

/// True where a JSON text is meant as a view, though it may be damaged: its first member says so.
bool looksLikeSavedView(QByteArrayView start);

/// Whether the data are those that an image or view file was made from, one line each; `file` is how the user names it.
QStringList comparedData(const QString& file, const Atlas& atlas, const SavedView& saved);

} // namespace truceline
