// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A heading that unfolds what stands below it; checked = unfolded.
AbstractButton {
    id: root

    // implementation
    implicitHeight: Style.sized(34)
    checkable: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: checked ? qsTr("Hide: %1").arg(text) : qsTr("Show: %1").arg(text)

    contentItem: RowLayout {
        spacing: Style.gap * 2

        SvgIcon {
            Layout.leftMargin: Style.gap * 4
            Layout.preferredWidth: Style.sized(18)
            Layout.preferredHeight: Style.sized(18)
            symbol: "down"
            rotation: root.checked ? 0 : -90
            color: Style.textQuiet
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
        }
    }
    background: Rectangle {
        color: root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Style.focus
    }
}
