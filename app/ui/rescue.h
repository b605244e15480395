// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace truceline {

/// Keeps work that is not saved in the user's data folder, so that it outlives the program. Of several programs at a
/// time one does.
class Rescue : public QObject {
    Q_OBJECT

public:
    /// Writes the work to a path, in another thread.
    using Write = std::function<void(const QString& path)>;

    /// @param ending  of the files that such work is saved in, which tells it from other work
    /// @param moment  at most this much work is lost
    explicit Rescue(
        const QString& ending, std::chrono::milliseconds moment = std::chrono::seconds(2), QObject* parent = nullptr);
    ~Rescue() override;

    /// The folder that such work is kept in.
    static QString folder();

    /// Work that an earlier run left behind; empty = none.
    QString left() const;
    /// Writes the work in a moment, beside the window.
    void keep(const Write& write);
    /// The work is saved, or nobody wants it.
    void forget();
    /// Nobody wants what an earlier run left behind, or it is kept again: that is written at once.
    void discardLeft();

private:
    bool lock();
    void write();
    QString path() const;

    QString m_ending;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_thread; ///< one, so that nothing is written after it was forgotten
    QTimer m_rest;
    bool m_isKept = false; ///< there is a file of this run's
    QStringList m_discarded; ///< that an earlier run left behind
    Write m_write;
};

} // namespace truceline
