// SPDX-License-Identifier: MIT
#pragma once

#include "time/axis.h"
#include "ui/session.h"

namespace truceline {

/// The timeline bar's logic: which days the axis shows, where the thumbs stand, and everything that moves them.
/// Days are passed to and from QML as truceline::Day numbers, positions as logical pixels from the axis's left end.
class Timeline : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(double length READ length WRITE setLength NOTIFY axisChanged)
    Q_PROPERTY(int mode READ mode WRITE setMode NOTIFY windowChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(int firstDay READ firstDay NOTIFY windowChanged)
    Q_PROPERTY(int lastDay READ lastDay NOTIFY windowChanged)
    Q_PROPERTY(double firstPosition READ firstPosition NOTIFY positionsChanged)
    Q_PROPERTY(double lastPosition READ lastPosition NOTIFY positionsChanged)
    Q_PROPERTY(QString firstText READ firstText NOTIFY windowChanged)
    Q_PROPERTY(QString lastText READ lastText NOTIFY windowChanged)
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY windowChanged)
    Q_PROPERTY(int wholeFirstDay READ wholeFirstDay NOTIFY wholeChanged)
    Q_PROPERTY(int wholeLastDay READ wholeLastDay NOTIFY wholeChanged)
    Q_PROPERTY(int axisFirstDay READ axisFirstDay NOTIFY axisChanged)
    Q_PROPERTY(int axisLastDay READ axisLastDay NOTIFY axisChanged)
    Q_PROPERTY(double pixelsPerDay READ pixelsPerDay NOTIFY axisChanged)
    Q_PROPERTY(bool wholeShown READ isWholeShown NOTIFY axisChanged)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    const TimeAxis& axis() const { return m_axis; }
    /// All days that the atlas covers.
    Span whole() const;
    /// What the slider shows, as the session has it. QML reads properties before the session is set; then it is some
    /// day.
    const Window& window() const { return m_session ? m_session->view().query.window : m_shown; }

    double length() const { return m_axis.length; }
    int mode() const { return static_cast<int>(window().mode); }
    int step() const { return static_cast<int>(m_step); }
    int firstDay() const { return window().chosen.first; }
    int lastDay() const { return window().lastDay(); }
    /// The left edge of the first day shown (the axis's left end in cumulative mode).
    double firstPosition() const;
    /// The right edge of the last day shown.
    double lastPosition() const;
    int wholeFirstDay() const { return whole().first; }
    int wholeLastDay() const { return whole().last(); }
    int axisFirstDay() const { return m_axis.range.first; }
    int axisLastDay() const { return m_axis.range.last(); }
    double pixelsPerDay() const { return m_axis.pixelsPerDay(); }
    QString firstText() const { return isoText(firstDay()); }
    QString lastText() const { return isoText(lastDay()); }
    /// The window for screen readers: "13 to 14 September 2022, 30 incidents".
    QString spokenText() const;
    bool isWholeShown() const { return m_axis.range == whole(); }

    void setSession(Session* session);
    void setLength(double length);
    /// @param mode  a value of truceline::Mode
    void setMode(int mode);
    /// @param step  a value of truceline::Step
    void setStep(int step);

    Q_INVOKABLE int dayAt(double position) const { return m_axis.day(position); }
    /// Move one thumb; it stops a day before the other one.
    Q_INVOKABLE void setFirstDay(int day);
    Q_INVOKABLE void setLastDay(int day);
    /// Moves the chosen days so that they begin here, as far as the atlas's days allow.
    Q_INVOKABLE void moveTo(int firstDay);
    /// Centres the chosen days on this one.
    Q_INVOKABLE void jumpTo(int day);
    /// Steps the chosen days by so many units of the step, or of the next coarser one.
    Q_INVOKABLE void stepBy(int count);
    Q_INVOKABLE void largeStepBy(int count);
    Q_INVOKABLE void toStart();
    Q_INVOKABLE void toEnd();
    /// Whether there is anything left to move to, later (+1) or earlier (−1).
    bool canMove(int direction) const;
    /// Makes the next (+1) or previous (−1) incident's first day the last day shown; false where there is none.
    Q_INVOKABLE bool toIncident(int direction);
    /// Reads a typed date as the first (or last) day; a month or year means its first (last) day.
    /// @return an empty text, or what is wrong; then nothing changes
    Q_INVOKABLE QString typeFirst(const QString& text);
    Q_INVOKABLE QString typeLast(const QString& text);

    Q_INVOKABLE void zoom(double factor, double position);
    Q_INVOKABLE void scroll(double pixels);
    /// Lays the axis so that it is centred on this day.
    Q_INVOKABLE void centerAxis(int day);
    Q_INVOKABLE void showWhole();

    /// The incidents that pass the filters, whatever their dates: one set per layer of the atlas, null for other roles
    /// and hidden layers.
    const std::vector<DatedRowsPtr>& incidents() const;

Q_SIGNALS:
    void sessionChanged();
    /// Other days are covered: another scene.
    void wholeChanged();
    void axisChanged();
    void stepChanged();
    void windowChanged();
    /// The thumbs stand elsewhere: window or axis changed.
    void positionsChanged();
    /// Which incidents pass the filters changed.
    void incidentsChanged();

private:
    void setAxis(const TimeAxis& axis);
    void setChosen(Span chosen);
    void move(Span chosen);
    void updateFromSession();
    void showWindow();
    void layAxis(Day middle, Day days);

    Session* m_session = nullptr;
    TimeAxis m_axis{{0, 1}, 1};
    Step m_step = Step::Day;
    Window m_shown{Mode::Window, {0, 1}};
    ScenePtr m_scene;
    mutable std::optional<std::vector<DatedRowsPtr>> m_incidents;
    Query m_query;
    QStringList m_hiddenLayers;
};

} // namespace truceline
