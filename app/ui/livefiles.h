// SPDX-License-Identifier: MIT
#pragma once

#include "ui/latest.h"
#include "ui/session.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace truceline {

/// Reads the files of added layers again when they change on disk. View and selection stay; what differs is said.
class LiveFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

public:
    explicit LiveFiles(QObject* parent = nullptr);
    ~LiveFiles() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);

Q_SIGNALS:
    void sessionChanged();

private:
    /// A layer that was read again, and how it differs.
    struct Again {
        LayerLoad load;
        QString file;
        QString changes;
    };

    void watch();
    void readNext();
    void take(const Again& again);

    Session* m_session = nullptr;
    QFileSystemWatcher m_watcher;
    QSet<QString> m_changed; ///< files that have to be read again
    QTimer m_settled; ///< until whoever writes a file has had time to finish
    StopFlag m_stop;
    bool m_reading = false;
};

} // namespace truceline
