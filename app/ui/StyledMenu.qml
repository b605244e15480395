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
        /// As wide as the longest entry.
        implicitWidth: {
            let widest = Style.sized(260);
            for (let i = 0; i < root.count; ++i)
                widest = Math.max(widest, root.itemAt(i)?.implicitWidth ?? 0);
            return widest;
        }
        radius: Style.radius
        color: Style.paper
        border.color: Style.line
    }
    delegate: StyledMenuItem {}
}
