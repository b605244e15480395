// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A menu in the window's own look; its items show their shortcuts.
Menu {
    id: root

    // implementation
    topPadding: Style.gap
    bottomPadding: Style.gap
    popupType: Popup.Item

    background: Rectangle {
        implicitWidth: 260
        radius: Style.radius
        color: Style.paper
        border.color: Style.line
    }
    delegate: StyledMenuItem {}
}
