// SPDX-License-Identifier: MIT
#include "ui/timeline.h"

#include "map/layerscene.h"
#include "ui/typeddate.h"

#include <algorithm>
#include <cmath>

namespace truceline {

namespace {

/// How many times longer than the chosen days the axis is laid at first.
constexpr Day kContext = 12;

Span clampedTo(Span whole, Span span)
{
    const Day days = std::min(span.end - span.first, whole.end - whole.first);
    const Day first = std::clamp(span.first, whole.first, whole.end - days);
    return {first, first + days};
}

} // namespace

Span Timeline::whole() const
{
    return m_session && m_session->scene() ? m_session->scene()->atlas->span : Span{0, 1};
}

double Timeline::firstPosition() const
{
    switch (window().mode) {
    case Mode::Day:
        return m_axis.position(lastDay());
    case Mode::Window:
        return m_axis.position(firstDay());
    case Mode::Cumulative:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

double Timeline::lastPosition() const
{
    return m_axis.position(lastDay() + 1);
}

QString Timeline::spokenText() const
{
    if (!m_session)
        return {};
    const int shown = m_session->selection().incidents.shown();
    return tr("%1, %n incidents", nullptr, shown).arg(m_session->dateText());
}

void Timeline::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(m_session, &Session::queryChanged, this, &Timeline::updateFromSession);
    updateFromSession();
    Q_EMIT sessionChanged();
}

void Timeline::setLength(double length)
{
    if (length > 0)
        setAxis({m_axis.range, length});
}

void Timeline::setMode(int mode)
{
    Window window = this->window();
    window.mode = static_cast<Mode>(mode);
    window.chosen.first = std::max(window.chosen.first, whole().first);
    m_session->setWindow(window);
}

void Timeline::setStep(int step)
{
    if (step == this->step())
        return;
    m_step = static_cast<Step>(step);
    Q_EMIT stepChanged();
}

void Timeline::setFirstDay(int day)
{
    setChosen({std::clamp(day, whole().first, lastDay()), lastDay() + 1});
}

void Timeline::setLastDay(int day)
{
    const Day last = std::clamp(day, whole().first, whole().last());
    const Day first = window().mode == Mode::Window ? firstDay() : std::min(firstDay(), last);
    setChosen({first, std::max(last, first) + 1});
}

void Timeline::moveTo(int firstDay)
{
    move({firstDay, firstDay + (window().chosen.end - window().chosen.first)});
}

void Timeline::jumpTo(int day)
{
    if (window().mode == Mode::Window)
        moveTo(day - (lastDay() - firstDay()) / 2);
    else
        moveTo(day - (lastDay() - firstDay()));
}

void Timeline::stepBy(int count)
{
    move(stepped(window().chosen, m_step, count));
}

void Timeline::largeStepBy(int count)
{
    constexpr int kYears = 10;
    move(stepped(window().chosen, coarser(m_step), m_step == Step::Year ? kYears * count : count));
}

void Timeline::toStart()
{
    moveTo(window().mode == Mode::Window ? whole().first : whole().first - (lastDay() - firstDay()));
}

void Timeline::toEnd()
{
    moveTo(whole().end);
}

bool Timeline::canMove(int direction) const
{
    if (direction > 0)
        return lastDay() < whole().last();
    return (window().mode == Mode::Window ? firstDay() : lastDay()) > whole().first;
}

bool Timeline::toIncident(int direction)
{
    std::optional<Day> best;
    for (const DatedRowsPtr& set : incidents()) {
        if (!set)
            continue;
        const std::size_t after = set->begunBefore(direction > 0 ? lastDay() + 1 : lastDay());
        if (direction > 0 ? after == set->size() : after == 0)
            continue;
        const Day day = set->span(direction > 0 ? after : after - 1).first;
        if (whole().contains(day) && (!best || (direction > 0 ? day < *best : day > *best)))
            best = day;
    }
    if (best)
        moveTo(*best - (lastDay() - firstDay()));
    return best.has_value();
}

QString Timeline::typeFirst(const QString& text)
{
    const TypedDate typed = readTypedDate(text, QLocale(m_session->view().language), whole());
    if (!typed.problem.isEmpty())
        return typed.problem;
    if (typed.span.first > lastDay() && window().mode == Mode::Window)
        return tr("The first day must not be after the last one.");
    setFirstDay(typed.span.first);
    showWindow();
    return {};
}

QString Timeline::typeLast(const QString& text)
{
    const TypedDate typed = readTypedDate(text, QLocale(m_session->view().language), whole());
    if (!typed.problem.isEmpty())
        return typed.problem;
    if (typed.span.last() < firstDay() && window().mode == Mode::Window)
        return tr("The last day must not be before the first one.");
    setLastDay(typed.span.last());
    showWindow();
    return {};
}

void Timeline::zoom(double factor, double position)
{
    setAxis(m_axis.zoomed(factor, position, whole()));
}

void Timeline::scroll(double pixels)
{
    setAxis(m_axis.scrolled(static_cast<Day>(std::lround(pixels / m_axis.pixelsPerDay())), whole()));
}

void Timeline::centerAxis(int day)
{
    layAxis(day, m_axis.range.end - m_axis.range.first);
}

void Timeline::showWhole()
{
    setAxis({whole(), m_axis.length});
}

const std::vector<DatedRowsPtr>& Timeline::incidents() const
{
    if (!m_incidents) {
        m_incidents.emplace();
        if (m_session && m_session->scene()) {
            const View& view = m_session->view();
            for (const auto& scene : m_session->scene()->layers) {
                const LayerInfo& info = scene->layer->info;
                const bool shown = info.role == Role::Incidents && !view.hiddenLayers.contains(info.id);
                m_incidents->push_back(shown ? scene->asked(view.query).passing : nullptr);
            }
        }
    }
    return *m_incidents;
}

void Timeline::setAxis(const TimeAxis& axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    Q_EMIT axisChanged();
    Q_EMIT positionsChanged();
}

void Timeline::setChosen(Span chosen)
{
    Window window = this->window();
    window.chosen = chosen;
    m_session->setWindow(window);
}

void Timeline::move(Span chosen)
{
    if (window().mode == Mode::Window) {
        setChosen(clampedTo(whole(), chosen));
        return;
    }
    // Only the last day counts here: the hidden first one may lie before the atlas's days.
    const Day last = std::clamp(chosen.last(), whole().first, whole().last());
    setChosen({last + 1 - (chosen.end - chosen.first), last + 1});
}

void Timeline::updateFromSession()
{
    Query query = m_session->view().query;
    query.window = {};
    const bool isOtherScene = m_scene != m_session->scene();
    if (isOtherScene || query != m_query || m_hiddenLayers != m_session->view().hiddenLayers) {
        m_scene = m_session->scene();
        m_query = query;
        m_hiddenLayers = m_session->view().hiddenLayers;
        m_incidents.reset();
        Q_EMIT incidentsChanged();
    }
    if (isOtherScene) {
        const Span chosen = window().chosen;
        if (!whole().contains(m_axis.range))
            layAxis((chosen.first + chosen.end) / 2, kContext * (chosen.end - chosen.first));
        Q_EMIT wholeChanged();
    }
    if (m_shown != window()) {
        m_shown = window();
        showWindow();
    }
    // The counts in the spoken text depend on the filters too.
    Q_EMIT windowChanged();
    Q_EMIT positionsChanged();
}

void Timeline::showWindow()
{
    const Span chosen = window().mode == Mode::Window ? window().chosen : daySpan(lastDay());
    if (m_axis.range.contains(chosen))
        return;
    const Day chosenDays = chosen.end - chosen.first;
    const Day days = std::max(m_axis.range.end - m_axis.range.first, chosenDays + chosenDays / 2);
    layAxis((chosen.first + chosen.end) / 2, days);
}

void Timeline::layAxis(Day middle, Day days)
{
    setAxis({clampedTo(whole(), {middle - days / 2, middle - days / 2 + days}), m_axis.length});
}

} // namespace truceline
