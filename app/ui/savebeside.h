// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QtConcurrentRun>

namespace truceline {

/// Writes a file beside the window; a message says why where it could not be.
/// @param write  called in another thread with the path; returns an empty text, or why it could not
template <typename Write> void saveBeside(Session* session, const QUrl& file, Write write)
{
    const QString path = file.toLocalFile();
    QtConcurrent::run([write, path] { return write(path); }).then(session, [session, path](const QString& fault) {
        if (!fault.isEmpty())
            session->addMessages({{path, {}, Severity::Error, fault}});
    });
}

} // namespace truceline
