// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <atomic>

namespace truceline {

/// Tells on standard error, where that is a terminal, how far a long work is; the line goes when the object does.
class TerminalProgress {
public:
    /// @param work  what is done, in English
    explicit TerminalProgress(const char* work);
    ~TerminalProgress();
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    /// Shows the part done, 0 … 1, once the work has taken a while; may be called from any thread.
    void show(double part);

private:
    const char* m_work;
    QElapsedTimer m_time;
    bool m_isTerminal;
    std::atomic<int> m_percent = -1; ///< as last shown; −1 = not yet
};

} // namespace truceline
