// SPDX-License-Identifier: MIT
#pragma once

#include "data/layerfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace truceline {

/// What writes files beside the window: how far it is, how to stop it, and what came of it.
class Writing : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool writing READ isWriting NOTIFY writingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)

public:
    explicit Writing(QObject* parent = nullptr);
    ~Writing() override;

    bool isWriting() const { return m_watcher != nullptr; }
    /// Part of the writing that is done, 0 … 1.
    double progress() const { return m_progress; }
    /// What came of the last thing that was asked for.
    QString message() const { return m_message; }
    bool hasFailed() const { return m_failed; }

    /// Stops writing; nothing is left of it.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void writingChanged();
    void progressChanged();
    void messageChanged();

protected:
    /// What came of writing.
    struct Written {
        QString error;
        bool stopped = false;
        QByteArray copied; ///< an image for the clipboard
    };

    /// Runs `work` in another thread, then `done` with what came of it unless it was stopped.
    /// @pre isWriting() is false
    void write(const std::function<void(const Progress& progress, Written& written)>& work,
        const std::function<void(const Written&)>& done);
    /// Says whether a file of this name was written.
    void tell(const QString& name, const Written& written);
    void say(const QString& message, bool failed);

    /// Of its own, so that the map is painted meanwhile.
    QThreadPool m_threads;

private:
    using Watcher = QFutureWatcher<Written>;

    Watcher* m_watcher = nullptr; ///< of the writing that runs
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the last writing
    double m_progress = 0;
    QString m_message;
    bool m_failed = false;
};

} // namespace truceline
