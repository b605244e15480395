// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A button with words: filled in the accent colour where it is the thing to do, else outlined.
Button {
    id: root

    property bool prominent: false
    /// What it does in a sentence, with its shortcut; empty = the words say enough.
    property string hint: ""

    // implementation
    implicitHeight: Style.controlHeight
    leftPadding: Style.gap * 3
    rightPadding: Style.gap * 3
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    font.pixelSize: Style.textSize
    opacity: enabled ? 1 : 0.5
    font.weight: prominent ? Font.DemiBold : Font.Normal

    contentItem: Label {
        text: root.text
        textFormat: Text.PlainText
        font: root.font
        color: root.prominent ? Style.accentText : Style.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Style.radius
        color: root.prominent ? (root.down ? Qt.darker(Style.accent, 1.15) : Style.accent)
                              : root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : root.prominent ? 0 : 1
        border.color: root.visualFocus ? Style.focus : Style.line
    }
    ToolTip.visible: hovered && hint !== ""
    ToolTip.delay: 500
    ToolTip.text: hint
}
