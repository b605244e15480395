// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cardcontent.h"
#include "ui/session.h"

namespace truceline {

/// The card of the session's selected feature.
class Card : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(truceline::CardContent content READ content NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(QString together READ together NOTIFY changed)
    Q_PROPERTY(QString hidden READ hidden NOTIFY changed)
    Q_PROPERTY(bool outsideDates READ isOutsideDates NOTIFY changed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isOpen() const;
    const CardContent& content() const { return m_content; }
    /// How many features were chosen together, and which of them this is.
    int count() const;
    int index() const;
    /// Which of how many this is, and whether all of them share one point: "1 of 3 incidents that share this point".
    QString together() const;
    /// Why the map does not show the feature; empty where it does.
    QString hidden() const;
    bool isOutsideDates() const;

    /// Turns to the next (+1) or previous (−1) feature that was chosen together with this one.
    Q_INVOKABLE void turn(int direction);
    /// Moves the days shown so that they hold the feature.
    Q_INVOKABLE void goToDate();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void update();

    Session* m_session = nullptr;
    CardContent m_content;
};

/// The chosen days moved, and where needed widened, to hold a feature's days; those with an open end are held at their
/// beginning. Never leaves `whole`.
Span spanHolding(Span chosen, Span feature, Span whole);

} // namespace truceline
