// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

namespace truceline {

/// Some filters that are switched on and off together.
class FilterSwitch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Each as KEY=VALUE.
    Q_PROPERTY(QStringList filters MEMBER m_filters NOTIFY changed REQUIRED)
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    /// True where all of them are set.
    bool isOn() const;
    void setOn(bool on);

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    QList<Filter> filters() const;

    Session* m_session = nullptr;
    QStringList m_filters;
};

} // namespace truceline
