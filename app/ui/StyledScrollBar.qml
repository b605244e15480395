// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A quiet scroll bar that is there only where there is something to scroll.
ScrollBar {
    id: root

    // implementation
    Accessible.ignored: true // what it does, keys do
    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    implicitWidth: 10
    minimumSize: 0.06

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: root.pressed ? Style.accent : root.hovered ? Style.textQuiet : Style.line
    }
}
