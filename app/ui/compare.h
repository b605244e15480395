// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

namespace truceline {

/// The comparison that the session's view holds: two points of view or two dates on one map, with a line between the
/// halves that can be moved. The session's view is that of the chosen half: the slider moves its days, lists and counts
/// are its own.
class Compare : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(truceline::Compare::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    /// Points of view can be compared where the atlas has several.
    Q_PROPERTY(bool hasViewpoints READ hasViewpoints NOTIFY sceneChanged)
    Q_PROPERTY(double divider READ divider WRITE setDivider NOTIFY changed)
    Q_PROPERTY(bool rightChosen READ isRightChosen NOTIFY changed)
    /// What sets each half apart: its point of view or its dates.
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(QString rightText READ rightText NOTIFY changed)
    /// Indices into the session's viewpoints.
    Q_PROPERTY(int leftViewpoint READ leftViewpoint NOTIFY changed)
    Q_PROPERTY(int rightViewpoint READ rightViewpoint NOTIFY changed)

public:
    enum class Kind : quint8 { None, Viewpoints, Dates };
    Q_ENUM(Kind)

    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Kind kind() const;
    bool isOn() const { return kind() != Kind::None; }
    bool hasViewpoints() const;
    /// Part of the map's width that is left of the line, 0 … 1.
    double divider() const;
    void setDivider(double divider);
    bool isRightChosen() const;
    QString leftText() const;
    QString rightText() const;
    int leftViewpoint() const;
    int rightViewpoint() const;

    /// Compares: points of view with the one in force on the left, or the first that takes a side; dates with those
    /// shown on the left and the last of the atlas on the right, or the first where the last are shown.
    Q_INVOKABLE void start(truceline::Compare::Kind kind);
    /// Back to the point of view and the dates from before. False where nothing was compared.
    Q_INVOKABLE bool stop();
    /// Starts, or stops where this kind of comparison is on.
    Q_INVOKABLE void toggle(truceline::Compare::Kind kind);
    Q_INVOKABLE void swap();
    Q_INVOKABLE void choose(bool right);
    Q_INVOKABLE void setViewpoint(bool right, int index);

Q_SIGNALS:
    void sessionChanged();
    void sceneChanged();
    void changed();

private:
    const View* viewOf(bool right) const;
    void follow();
    int viewpointOf(bool right) const;
    QString textOf(bool right) const;
    QString otherViewpoint(const QString& viewpoint) const;
    Window otherWindow() const;

    Session* m_session = nullptr;
    std::vector<View> m_views; ///< of the halves; empty = nothing is compared
    std::optional<View> m_before; ///< what was shown before, while this compares
};

} // namespace truceline
