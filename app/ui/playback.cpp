// SPDX-License-Identifier: MIT
#include "ui/playback.h"

#include <algorithm>

namespace truceline {

namespace {

int interval(double speed)
{
    return static_cast<int>(1000 / speed);
}

} // namespace

Playback::Playback(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(interval(m_speed));
    connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
}

void Playback::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        if (isAtEnd())
            rewind();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT playingChanged();
}

void Playback::setSpeed(double speed)
{
    speed = std::clamp(speed, 0.5, 10.0);
    if (speed == m_speed)
        return;
    m_speed = speed;
    m_timer.setInterval(interval(speed));
    Q_EMIT speedChanged();
}

void Playback::advance()
{
    if (isAtEnd()) {
        if (m_loop)
            rewind();
        else
            setPlaying(false);
        return;
    }
    const int direction = m_reverse ? -1 : 1;
    m_timeline->stepBy(direction);
    const bool isEmpty = m_timeline->session()->selection().incidents.shown() == 0;
    if (m_skipEmpty && isEmpty && !m_timeline->toIncident(direction)) {
        if (m_reverse)
            m_timeline->toStart();
        else
            m_timeline->toEnd();
    }
}

bool Playback::isAtEnd() const
{
    return !m_timeline->canMove(m_reverse ? -1 : 1);
}

void Playback::rewind()
{
    if (m_reverse)
        m_timeline->toEnd();
    else
        m_timeline->toStart();
}

} // namespace truceline
