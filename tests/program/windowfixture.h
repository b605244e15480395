// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

/// The program's window on the shipped atlas, as a user has it, with settings of its own: language and size of type are
/// those of the variables TRUCELINE_TEST_LANGUAGE and TRUCELINE_TEST_TEXT_SIZE.
class WindowFixture {
public:
    WindowFixture();

    truceline::Session& session() { return m_session; }
    QQuickWindow* window() const { return m_window; }
    /// What QML warned of so far.
    const QStringList& warnings() const { return m_warnings; }

    /// The visible item with this objectName; ends the program where there is none.
    QQuickItem* item(const QString& name) const;
    bool isShown(const QString& name) const;
    /// The same in another window of the program; null where there is none.
    static QQuickItem* itemIn(const QQuickWindow* window, const QString& name);
    /// An item's point, by default its middle, in the window.
    QPoint at(const QString& name, std::optional<QPointF> point = {}) const;

    void click(const QString& name);
    void wheel(QPoint at, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickMap(QPointF pixel);
    /// Presses at one point of the window and releases at another, moving in small steps.
    void drag(QPoint from, QPoint to);
    /// Drops a file on the map and waits until it is read; false where it is not taken, as while another is read.
    bool drop(const QString& path);
    /// Has a file dialog open by what `ask` does, and saves under the proposed name.
    bool saveInto(const QString& folder, const QString& dialog, const std::function<void()>& ask);
    /// Types any letters, also those that no key of this keyboard has.
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// The days chosen on the timeline.
    truceline::Span chosen() const { return m_session.view().query.window.chosen; }
    truceline::FeatureRef incident(const QString& id) const;
    /// Pixels of the map.
    QPointF pixelOf(truceline::LonLat position) const;
    QPointF pixelOf(truceline::FeatureRef incident) const;
    std::vector<truceline::FeatureRef> under(QPointF pixel) const;

    /// Shows the opening view and waits until map and furniture are painted.
    void reset();
    bool settle() const;

private:
    QTemporaryDir m_settings;
    truceline::Session m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QStringList m_warnings;
};
