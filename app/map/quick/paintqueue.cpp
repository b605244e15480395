// SPDX-License-Identifier: MIT
#include "map/quick/paintqueue.h"

#include "map/quick/follow.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace truceline {

namespace {

/// Threads of their own, which stay: fonts are loaded once per thread, and long work elsewhere does not hold up the
/// map.
QThreadPool* workers()
{
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(2);
        made->setExpiryTimeout(-1);
        return made;
    }();
    return pool;
}

} // namespace

PaintQueue::PaintQueue(Paint paint, QObject* parent)
    : QObject(parent)
    , m_paint(std::move(paint))
{
}

PaintQueue::~PaintQueue()
{
    // Waiting runs what has not begun, and what follows it, in this thread: nobody is told any more.
    m_waiting.reset();
    disconnect();
    m_painting.waitForFinished();
}

void PaintQueue::request(const MapRequest& request)
{
    if (m_asked == request)
        return;
    m_asked = request;
    m_waiting = request;
    if (!m_running)
        start();
}

void PaintQueue::reset()
{
    m_asked.reset();
    m_waiting.reset();
    m_dropRunning = m_running;
}

void PaintQueue::start()
{
    m_running = true;
    const auto painting = QtConcurrent::run(workers(), m_paint, *std::exchange(m_waiting, std::nullopt));
    follow(m_painting, painting, this, [this](const PaintedMap& map) {
        m_running = false;
        const bool drop = std::exchange(m_dropRunning, false);
        if (!drop)
            Q_EMIT painted(map);
        if (m_waiting && !m_running)
            start();
    });
}

} // namespace truceline
