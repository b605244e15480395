// SPDX-License-Identifier: MIT
#pragma once

#include "data/atlas.h"

namespace truceline {

/// One file that a map was made from.
struct DataFile {
    QString name; ///< as atlas.json names it, or the bare name of a file that the user added; never an absolute path
    QByteArray sha256; ///< lower-case hexadecimal

    bool operator==(const DataFile&) const = default;
};

/// The files of an atlas, read once each: atlas.json, those of the layers, claims and sources; by name.
/// One that cannot be read is left out.
QList<DataFile> dataFiles(const Atlas& atlas);

/// What sets these files apart from those of a picture: one line for each file that differs, is missing or is new. None
/// where the data are the same.
QStringList differences(const QList<DataFile>& now, const QList<DataFile>& then);

} // namespace truceline
