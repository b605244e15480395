// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline.h"

#include <QTimer>

namespace truceline {

/// Plays the timeline: steps it at a steady pace, forwards or backwards. Never starts by itself.
class Playback : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Timeline* timeline MEMBER m_timeline NOTIFY timelineChanged REQUIRED)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(bool reverse MEMBER m_reverse NOTIFY reverseChanged)
    Q_PROPERTY(bool loop MEMBER m_loop NOTIFY loopChanged)
    Q_PROPERTY(bool skipEmpty MEMBER m_skipEmpty NOTIFY skipEmptyChanged)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)

public:
    explicit Playback(QObject* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    /// Steps a second, 0.5 … 10.
    double speed() const { return m_speed; }

    /// Starting at the end of the atlas's days begins again at their start.
    void setPlaying(bool playing);
    void setSpeed(double speed);

Q_SIGNALS:
    void timelineChanged();
    void playingChanged();
    void reverseChanged();
    void loopChanged();
    void skipEmptyChanged();
    void speedChanged();

private:
    void advance();
    bool isAtEnd() const;
    void rewind();

    Timeline* m_timeline = nullptr;
    QTimer m_timer;
    double m_speed = 2;
    bool m_reverse = false;
    bool m_loop = false;
    bool m_skipEmpty = true;
};

} // namespace truceline
