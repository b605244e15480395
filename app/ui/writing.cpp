// SPDX-License-Identifier: MIT
#include "ui/writing.h"

#include <QtConcurrentRun>

namespace truceline {

Writing::Writing(QObject* parent)
    : QObject(parent)
{
}

Writing::~Writing()
{
    cancel();
    m_threads.waitForDone();
}

void Writing::cancel()
{
    if (m_watcher)
        *m_stop = true;
}

void Writing::write(const std::function<void(const Progress& progress, Written& written)>& work,
    const std::function<void(const Written&)>& done)
{
    constexpr int kParts = 1000;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress = 0;
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::progressValueChanged, this, [this](int value) {
        m_progress = double(value) / kParts;
        Q_EMIT progressChanged();
    });
    connect(m_watcher, &Watcher::finished, this, [this, done] {
        const Written written = m_watcher->result();
        m_watcher->deleteLater();
        m_watcher = nullptr;
        Q_EMIT writingChanged();
        if (written.stopped)
            say(tr("Stopped; nothing was written."), false);
        else
            done(written);
    });
    m_watcher->setFuture(QtConcurrent::run(&m_threads, [work, stop = m_stop](QPromise<Written>& promise) {
        promise.setProgressRange(0, kParts);
        Written written;
        const Progress progress = [&](double part) {
            promise.setProgressValue(static_cast<int>(part * kParts));
            written.stopped = *stop;
            return !written.stopped;
        };
        work(progress, written);
        promise.addResult(written);
    }));
    say({}, false);
    Q_EMIT progressChanged();
    Q_EMIT writingChanged();
}

void Writing::tell(const QString& name, const Written& written)
{
    if (written.error.isEmpty())
        say(tr("%1 is written.").arg(name), false);
    else
        say(tr("%1 could not be written: %2").arg(name, written.error), true);
}

void Writing::say(const QString& message, bool failed)
{
    if (message == m_message && failed == m_failed)
        return;
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

} // namespace truceline
