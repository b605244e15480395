// SPDX-License-Identifier: MIT
#pragma once

#include "export/savedview.h"

namespace truceline {

/// What an exported image says of itself.
struct SheetRecord {
    SavedView saved;
    QString title;
    QString description; ///< alt text
    QString rights; ///< attribution
};

/// The record as an XMP packet (ISO 16684-1): title, description and rights as other programs know them, and the view.
/// PNG, JPEG, WebP, PDF and MP4 have a place for such packets, SVG takes it as metadata.
QByteArray xmpPacket(const SheetRecord& record);

/// True where a path names something that is opened as a view rather than as data: an image, or JSON that says so.
bool isSavedView(const QString& path);

/// Reads the view in an exported image of any format, or a view file.
/// @return nothing where there is none or it is damaged, and why in `error`
std::optional<SavedView> readSavedView(const QString& path, QString& error);

} // namespace truceline
