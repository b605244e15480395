// SPDX-License-Identifier: MIT
#include "ui/viewhistory.h"

#include <algorithm>
#include <chrono>

namespace truceline {

namespace {

using namespace std::chrono_literals;

/// A pause that ends a change.
constexpr auto kPause = 500ms;
constexpr std::size_t kMost = 200;

} // namespace

ViewHistory::ViewHistory(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPause);
    connect(&m_rest, &QTimer::timeout, this, &ViewHistory::takeDown);
}

void ViewHistory::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::sceneChanged, this, &ViewHistory::begin);
    connect(session, &Session::viewChanged, this, &ViewHistory::notice);
    connect(session, &Session::mapSizeChanged, this, &ViewHistory::notice);
    begin();
    Q_EMIT sessionChanged();
}

/// Another atlas has a history of its own; one with more layers goes on with the old.
void ViewHistory::begin()
{
    const ScenePtr before = std::exchange(m_scene, m_session->scene());
    if (m_scene && before && before->atlas->folder == m_scene->atlas->folder)
        return;
    m_rest.stop();
    m_looks.clear();
    m_now = 0;
    m_mapSize = m_session->mapSize();
    m_rest.start(); // what a program is started with comes in several changes
    Q_EMIT changed();
}

bool ViewHistory::isShown(const Look& look) const
{
    View view = look.view;
    view.appearance = m_session->view().appearance;
    view.language = m_session->view().language;
    return view == m_session->view();
}

void ViewHistory::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    if (paused)
        takeDown();
    else if (!m_looks.empty())
        m_looks[m_now] = m_session->look(); // the same again, on whatever size of map
    m_paused = paused;
    m_mapSize = m_session->mapSize();
    Q_EMIT changed();
}

void ViewHistory::notice()
{
    if (m_paused || !m_scene)
        return;
    const bool isResized = std::exchange(m_mapSize, m_session->mapSize()) != m_session->mapSize();
    if (isResized && !m_rest.isActive()) {
        m_looks[m_now] = m_session->look(); // the same on a map of another size
        return;
    }
    if (!m_looks.empty() && isShown(m_looks[m_now]))
        return;
    m_rest.start();
    Q_EMIT changed();
}

void ViewHistory::takeDown()
{
    m_rest.stop();
    if (!m_scene || (!m_looks.empty() && isShown(m_looks[m_now])))
        return;
    m_looks.resize(std::min(m_now + 1, m_looks.size()));
    if (m_looks.size() == kMost)
        m_looks.erase(m_looks.begin());
    m_looks.push_back(m_session->look());
    m_now = m_looks.size() - 1;
    Q_EMIT changed();
}

bool ViewHistory::canGoBack() const
{
    return !m_paused && (m_now > 0 || (m_rest.isActive() && !m_looks.empty()));
}

bool ViewHistory::canGoForward() const
{
    return !m_paused && !m_rest.isActive() && m_now + 1 < m_looks.size();
}

void ViewHistory::goBack()
{
    if (m_rest.isActive())
        takeDown();
    if (canGoBack())
        show(m_now - 1);
}

void ViewHistory::goForward()
{
    if (canGoForward())
        show(m_now + 1);
}

void ViewHistory::show(std::size_t index)
{
    m_now = index;
    m_session->setLook(m_looks[index]);
    m_looks[index] = m_session->look(); // on a map of another size the camera is another
    m_rest.stop();
    Q_EMIT changed();
}

} // namespace truceline
