// SPDX-License-Identifier: MIT
#include "ui/compare.h"

#include "export/words.h"
#include "map/halves.h"
#include "time/spantext.h"

#include <algorithm>

namespace truceline {

void Compare::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::viewChanged, this, &Compare::follow);
    connect(session, &Session::sceneChanged, this, &Compare::follow);
    connect(session, &Session::sceneChanged, this, &Compare::sceneChanged);
    follow();
    Q_EMIT sessionChanged();
    Q_EMIT sceneChanged();
}

/// Takes over what the session's view holds, which others may have changed.
void Compare::follow()
{
    const View& view = m_session->view();
    const bool compares = m_session->scene() && view.comparison;
    if (!compares && m_views.empty())
        return;
    m_views = compares ? shownViews(*m_session->scene()->atlas, view) : std::vector<View>();
    if (!compares)
        m_before.reset();
    Q_EMIT changed();
}

Compare::Kind Compare::kind() const
{
    if (m_views.empty())
        return Kind::None;
    return m_session->view().comparison->window ? Kind::Dates : Kind::Viewpoints;
}

bool Compare::hasViewpoints() const
{
    return m_session && m_session->viewpoints().size() > 1;
}

double Compare::divider() const
{
    return isOn() ? m_session->view().comparison->divider : Comparison().divider;
}

void Compare::setDivider(double divider)
{
    if (!isOn())
        return;
    View view = m_session->view();
    view.comparison->divider = std::clamp(divider, 0.0, 1.0);
    m_session->setView(view);
}

bool Compare::isRightChosen() const
{
    return isOn() && m_session->view().comparison->viewIsRight;
}

const View* Compare::viewOf(bool right) const
{
    return m_views.empty() ? nullptr : right ? &m_views.back() : &m_views.front();
}

QString Compare::textOf(bool right) const
{
    const View* view = viewOf(right);
    if (!view)
        return {};
    if (kind() == Kind::Viewpoints)
        return viewpointText(*m_session->scene()->atlas, *view);
    return spanText(view->query.window.span(), QLocale(view->language));
}

QString Compare::leftText() const
{
    return textOf(false);
}

QString Compare::rightText() const
{
    return textOf(true);
}

int Compare::viewpointOf(bool right) const
{
    const View* view = viewOf(right);
    if (!view)
        return -1;
    const Atlas& atlas = *m_session->scene()->atlas;
    const Viewpoint* found = atlas.viewpoint(view->viewpoint);
    return found ? static_cast<int>(found - atlas.viewpoints.data()) : -1;
}

int Compare::leftViewpoint() const
{
    return viewpointOf(false);
}

int Compare::rightViewpoint() const
{
    return viewpointOf(true);
}

/// The first viewpoint besides this one and the neutral one; neutral where there is no other.
QString Compare::otherViewpoint(const QString& viewpoint) const
{
    const QString neutral = View{}.viewpoint;
    for (const Viewpoint& each : m_session->scene()->atlas->viewpoints) {
        if (each.id != viewpoint && each.id != neutral)
            return each.id;
    }
    return neutral;
}

/// As many days as are shown, at the end of the atlas or at its beginning.
Window Compare::otherWindow() const
{
    Window window = m_session->view().query.window;
    const Span whole = m_session->scene()->atlas->span;
    const Day length = window.chosen.end - window.chosen.first;
    const bool isAtEnd = window.chosen.end >= whole.end;
    window.chosen = isAtEnd ? Span{whole.first, whole.first + length} : Span{whole.end - length, whole.end};
    return window;
}

void Compare::start(Kind kind)
{
    if (kind == Kind::None || !m_session->scene() || (kind == Kind::Viewpoints && !hasViewpoints()))
        return;
    const double before = divider();
    stop();
    const View shown = m_session->view();
    View view = shown;
    view.comparison = Comparison{.divider = before};
    if (kind == Kind::Viewpoints) {
        if (view.viewpoint == View{}.viewpoint)
            takeViewpoint(*m_session->scene()->atlas, otherViewpoint(view.viewpoint), view);
        view.comparison->viewpoint = otherViewpoint(view.viewpoint);
    } else {
        view.comparison->window = otherWindow();
        view = fromOtherHalf(*m_session->scene()->atlas, view);
    }
    m_session->setView(view);
    m_before = shown;
}

bool Compare::stop()
{
    if (!isOn())
        return false;
    View view = m_session->view();
    view.comparison.reset();
    if (m_before) {
        view.query.window = m_before->query.window;
        takeViewpoint(*m_session->scene()->atlas, m_before->viewpoint, view);
    }
    m_session->setView(view);
    return true;
}

void Compare::toggle(Kind kind)
{
    if (this->kind() == kind)
        stop();
    else
        start(kind);
}

void Compare::swap()
{
    if (!isOn())
        return;
    View view = m_session->view();
    view.comparison->viewIsRight = !view.comparison->viewIsRight;
    m_session->setView(view);
}

void Compare::choose(bool right)
{
    if (isOn() && right != isRightChosen())
        m_session->setView(fromOtherHalf(*m_session->scene()->atlas, m_session->view()));
}

void Compare::setViewpoint(bool right, int index)
{
    if (kind() != Kind::Viewpoints)
        return;
    choose(right);
    m_session->setViewpoint(index);
}

} // namespace truceline
