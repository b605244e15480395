// SPDX-License-Identifier: MIT
#include "ui/filterswitch.h"

#include <algorithm>

namespace truceline {

void FilterSwitch::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &FilterSwitch::changed);
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

QList<Filter> FilterSwitch::filters() const
{
    QList<Filter> filters;
    for (const QString& text : m_filters)
        filters.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
    return filters;
}

bool FilterSwitch::isOn() const
{
    return m_session && std::ranges::all_of(filters(), [set = m_session->filters()](const Filter& filter) {
        return set.contains(filter);
    });
}

void FilterSwitch::setOn(bool on)
{
    if (!m_session || on == isOn())
        return;
    QList<Filter> all = m_session->filters();
    for (const Filter& filter : filters()) {
        all.removeAll(filter);
        if (on)
            all.append(filter);
    }
    m_session->setFilters(all);
}

} // namespace truceline
