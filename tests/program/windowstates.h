// SPDX-License-Identifier: MIT
#pragma once

#include "windowfixture.h"

/// What the window can show: panels, panes, menus and modes, and the speaker's window beside it, each reached as a user
/// reaches it.
class WindowStates {
public:
    explicit WindowStates(WindowFixture& fixture)
        : m_fixture(fixture)
    {
    }

    static QStringList all();
    void enter(const QString& state);
    /// Back to the opening state.
    void leave(const QString& state);

private:
    void compare();
    QWindow* speaker() const;

    WindowFixture& m_fixture;
    QTemporaryDir m_folder;
};
