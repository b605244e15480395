// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A check box in the window's own look.
CheckBox {
    id: root

    // implementation
    padding: 0
    spacing: Style.gap * 2
    font.pixelSize: Style.textSize
    implicitHeight: Math.max(Style.sized(28), implicitContentHeight)

    indicator: Rectangle {
        y: (root.height - height) / 2
        implicitWidth: Style.sized(18)
        implicitHeight: Style.sized(18)
        radius: 3
        color: root.checked ? Style.accent : Style.field
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Style.focus : root.checked ? Style.accent : Style.line

        SvgIcon {
            anchors.centerIn: parent
            width: Style.sized(14)
            height: Style.sized(14)
            visible: root.checked
            symbol: "check"
            color: Style.accentText
        }
    }
    contentItem: Label {
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        textFormat: Text.PlainText
        font: root.font
        color: Style.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
