// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QTimer>

#include <vector>

namespace truceline {

/// What a session showed before, to go back to and forward again as in a browser: place, days, layers, filters, names,
/// point of view. Changes that follow each other without a pause, such as those of a drag, are one.
class ViewHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// Nothing is taken down or shown again while something else, such as a story, leads the view; what that leaves
    /// behind stands for the view from before.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed)

public:
    explicit ViewHistory(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    bool canGoBack() const;
    bool canGoForward() const;

    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void begin();
    void notice();
    void takeDown();
    void show(std::size_t index);
    bool isShown(const Look& look) const;

    Session* m_session = nullptr;
    bool m_paused = false;
    QTimer m_rest; ///< runs from a change until its pause
    std::vector<Look> m_looks;
    std::size_t m_now = 0; ///< the one that is shown, apart from a change that goes on
    ScenePtr m_scene;
    QSizeF m_mapSize;
};

} // namespace truceline
