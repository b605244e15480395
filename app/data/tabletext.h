// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace truceline {

/// The text of a table as UTF-8 with a line that names the columns.
struct TableText {
    QByteArray text; ///< null where the file's own bytes are that already
    QString encoding; ///< of the file, such as "windows-1251"
};

/// Finds out how a table's text is encoded: UTF-16 by its mark, UTF-8 where it is valid, else the Windows code page of
/// Russian or of western Europe, whichever makes words of it. GDELT's own files have no line with names: they get it.
TableText tableText(QByteArrayView bytes);

} // namespace truceline
