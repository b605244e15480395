// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

namespace truceline {

/// The files that were opened last, newest first; kept among the user's settings.
class RecentFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList paths READ paths NOTIFY changed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QStringList paths() const;

    Q_INVOKABLE void add(const QString& path) { addAll({path}); }
    Q_INVOKABLE void clear();
    /// The file's name with its folder, and whether it is not there any more.
    Q_INVOKABLE QString label(const QString& path) const;
    Q_INVOKABLE bool isThere(const QString& path) const;
    Q_INVOKABLE QUrl url(const QString& path) const { return QUrl::fromLocalFile(path); }

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void addAll(const QStringList& paths);

    Session* m_session = nullptr;
};

} // namespace truceline
