// SPDX-License-Identifier: MIT
import QtQuick

/// A few words beside the pointer, kept inside the map.
Rectangle {
    id: root

    required property string text
    required property point at
    required property size within

    // implementation
    x: Math.max(0, Math.min(at.x + 14, within.width - width - Style.gap))
    y: at.y + 20 + height > within.height ? at.y - height - 10 : at.y + 20
    width: Math.min(label.implicitWidth, Style.sized(360)) + 4 * Style.gap
    height: label.implicitHeight + 2 * Style.gap
    visible: text !== ""
    radius: Style.radius
    color: Style.paper
    border.color: Style.line

    BodyText {
        id: label

        x: 2 * Style.gap
        y: Style.gap
        width: parent.width - 4 * Style.gap
        text: root.text
        font.pixelSize: Style.smallSize
    }
}
