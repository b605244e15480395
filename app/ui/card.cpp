// SPDX-License-Identifier: MIT
#include "ui/card.h"

#include "ui/mapcontrol.h"

#include <algorithm>

namespace truceline {

namespace {

/// Longer states are held at their first days, so that the window stays one that a reader can step through.
constexpr Day kLongestWindow = 366;

} // namespace

Span spanHolding(Span chosen, Span feature, Span whole)
{
    const Day chosenDays = chosen.end - chosen.first;
    const Day first = std::clamp(feature.isOpenStart() ? whole.first : feature.first, whole.first, whole.end - 1);
    const Day end = feature.isOpenEnd() ? first + 1 : std::clamp(feature.end, first + 1, whole.end);
    const Day featureDays = end - first;
    const Day days = featureDays > kLongestWindow ? chosenDays : std::max(chosenDays, featureDays);
    const Day begin = featureDays > days ? first : first - (days - featureDays) / 2;
    const Day kept = std::clamp(begin, whole.first, std::max(whole.first, whole.end - days));
    return {kept, std::min(kept + days, whole.end)};
}

void Card::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::selectedChanged, this, &Card::update);
    connect(session, &Session::queryChanged, this, &Card::update);
    connect(session, &Session::viewChanged, this, [this, last = session->view().names]() mutable {
        const Names now = m_session->view().names;
        if (std::exchange(last, now) != now)
            update();
    });
    update();
    Q_EMIT sessionChanged();
}

bool Card::isOpen() const
{
    return m_session && m_session->scene() && m_session->selected().isValid();
}

int Card::count() const
{
    return m_session ? static_cast<int>(m_session->selectedTogether().size()) : 0;
}

int Card::index() const
{
    return m_session ? static_cast<int>(m_session->selectedTogether().indexOf(m_session->selected())) : -1;
}

QString Card::together() const
{
    if (!isOpen())
        return {};
    const Atlas& atlas = *m_session->scene()->atlas;
    QList<FeatureRef> incidents = m_session->selectedTogether();
    incidents.removeIf([&](FeatureRef each) { return atlas.layerOf(each).info.role != Role::Incidents; });
    const bool onePoint = incidents.size() == count() && haveOnePoint(atlas, incidents);
    return (onePoint ? tr("%1 of %2 incidents that share this point") : tr("%1 of %2 here"))
        .arg(index() + 1)
        .arg(count());
}

bool Card::isOutsideDates() const
{
    if (!isOpen())
        return false;
    const FeatureRef feature = m_session->selected();
    const Layer& layer = m_session->scene()->atlas->layerOf(feature);
    if (layer.isUndated(feature.row))
        return false;
    const Window& window = m_session->view().query.window;
    const Dates& dates = layer.dates[feature.row];
    const bool isState = layer.info.role != Role::Incidents;
    return (isState ? matchState(dates, window) : matchIncident(dates.span, window.span())) == Match::Out;
}

QString Card::hidden() const
{
    if (!isOpen())
        return {};
    if (isOutsideDates())
        return tr("Outside the dates shown");
    const FeatureRef feature = m_session->selected();
    const Atlas& atlas = *m_session->scene()->atlas;
    if (m_session->view().hiddenLayers.contains(atlas.layerOf(feature).info.id))
        return tr("Its layer is switched off");
    const SelectedRows& rows = m_session->selection().layers[static_cast<std::size_t>(feature.layer)].rows;
    return rows.holds(feature.row) ? QString() : tr("Left out by the filters");
}

void Card::turn(int direction)
{
    const QList<FeatureRef>& together = m_session->selectedTogether();
    if (together.isEmpty())
        return;
    const qsizetype next = (index() + direction + together.size()) % together.size();
    m_session->setSelected(together[next]);
}

void Card::goToDate()
{
    if (!isOpen())
        return;
    const FeatureRef feature = m_session->selected();
    const Atlas& atlas = *m_session->scene()->atlas;
    Window window = m_session->view().query.window;
    const Span dates = atlas.layerOf(feature).dates[feature.row].span;
    if (window.mode != Mode::Window)
        window.chosen.first = window.lastDay();
    window.chosen = spanHolding(window.chosen, dates, atlas.span);
    m_session->setWindow(window);
}

void Card::close()
{
    m_session->clearSelected();
}

void Card::update()
{
    m_content =
        isOpen() ? cardContent(*m_session->scene()->atlas, m_session->selected(), m_session->view()) : CardContent();
    Q_EMIT changed();
}

} // namespace truceline
