// SPDX-License-Identifier: MIT
#include "ui/sessionrows.h"

namespace truceline {

void SessionRows::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &SessionRows::refresh);
    follow(session);
    refresh();
    Q_EMIT sessionChanged();
}

void SessionRows::setAwake(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (m_stale)
        refresh();
    Q_EMIT awakeChanged();
}

void SessionRows::refresh()
{
    m_stale = !m_awake;
    if (m_awake && m_session)
        update();
}

} // namespace truceline
