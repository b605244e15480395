// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <chrono>

namespace truceline {

/// The program's window with all its panels over the shipped atlas, as large as kFrame; it remembers nothing.
class ProgramWindow {
public:
    /// @pre there is a QGuiApplication with a display
    ProgramWindow();

    Session& session() { return m_session; }
    QQuickWindow& window() { return *m_window; }

private:
    QTemporaryDir m_settings;
    Session m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

/// Runs the event loop for a while.
void wait(std::chrono::milliseconds time);

} // namespace truceline
