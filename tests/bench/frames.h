// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QQuickWindow>

namespace truceline {

/// Runs the event loop until the signal comes.
template <typename Sender, typename Signal> void await(Sender* sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

/// Waits for the window's next frame.
inline void awaitFrame(QQuickWindow& window)
{
    window.update();
    await(&window, &QQuickWindow::frameSwapped);
}

} // namespace truceline
