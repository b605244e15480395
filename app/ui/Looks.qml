// SPDX-License-Identifier: MIT
import QtQuick

/// What the settings and the window's size make of the window's style.
Item {
    id: root

    required property Window window
    required property Session session
    required property WindowSettings settings

    // implementation
    readonly property bool wantsDark: settings.appearance === "system"
        ? Application.styleHints.colorScheme === Qt.ColorScheme.Dark : settings.appearance === "dark"

    Binding {
        target: root.session
        property: "appearance"
        value: root.wantsDark ? 1 : 0
    }
    Binding {
        target: Style
        property: "dark"
        value: root.session.appearance === 1
    }
    Binding {
        target: Style
        property: "textScale"
        // Type grows as far as the window has room for what it says.
        value: Math.max(1, Math.min(root.settings.textSize / 100, root.window.width / 900, root.window.height / 480))
    }
    Binding {
        target: Style
        property: "still"
        value: root.settings.lessMotion
    }
}
