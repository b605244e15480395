// SPDX-License-Identifier: MIT
import QtQuick

/// A ring around the pointer, so that a room sees what is pointed at.
Rectangle {
    id: root

    required property HoverHandler pointer

    // implementation
    x: pointer.point.position.x - width / 2
    y: pointer.point.position.y - height / 2
    width: 72
    height: width
    radius: width / 2
    visible: pointer.enabled && pointer.hovered
    color: Style.accentSoft
    border.width: 4
    border.color: Style.focus
}
