// SPDX-License-Identifier: MIT
#pragma once

#include "geo/measurement.h"
#include "ui/cardfacts.h"
#include "ui/session.h"

#include <QPointF>

namespace truceline {

/// Measuring on the map: positions set one after the other, by pointer or at the map's middle, give a distance; closed
/// to an outline they give area and perimeter. Positions stay where they are on the ground while the map moves. Pixels
/// are logical pixels of the map.
class Measure : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// While it is off nothing is set or shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool closable READ isClosable NOTIFY changed)
    /// What was measured, one labelled line each.
    Q_PROPERTY(QList<truceline::Fact> facts READ facts NOTIFY changed)
    /// The leg to where the pointer is, for a label beside it; empty = none.
    Q_PROPERTY(QString aimText READ aimText NOTIFY aimed)
    Q_PROPERTY(QPointF aim READ aim NOTIFY aimed)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isActive() const { return m_active; }
    /// Off forgets all positions.
    void setActive(bool active);
    /// No more positions are expected: the next one begins another measurement.
    bool isEnded() const { return m_ended; }
    bool isClosed() const { return m_closed; }
    bool isClosable() const { return !m_closed && m_positions.size() > 2; }
    int count() const { return static_cast<int>(m_positions.size()); }
    const Line& positions() const { return m_positions; }
    QList<Fact> facts() const;
    QString aimText() const;
    /// Where the next position would be set: under the pointer, else the map's middle.
    QPointF aim() const;
    /// The same on the ground; nothing where no further position is expected.
    std::optional<LonLat> next() const;

    /// Sets a position. On the first of three or more positions it closes the outline; on the last one it does nothing,
    /// so that a double click sets one position.
    Q_INVOKABLE void add(QPointF pixel);
    Q_INVOKABLE void addMiddle();
    /// The pointer is there, or not over the map.
    Q_INVOKABLE void point(QPointF pixel);
    Q_INVOKABLE void leave();
    /// Joins the last position to the first.
    Q_INVOKABLE void close();
    /// Opens a closed outline again, else takes the last position back.
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void end();
    /// Puts what was measured on the clipboard, one line each, with the positions in decimal degrees.
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void aimed();

private:
    Viewport viewport() const;
    QLocale locale() const;

    Session* m_session = nullptr;
    bool m_active = false;
    bool m_ended = false;
    bool m_closed = false;
    Line m_positions;
    std::optional<QPointF> m_pointer;
};

} // namespace truceline
