// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A quiet button with one of our line drawings. Its name is its tooltip, with the shortcut that does the same.
ToolButton {
    id: root

    /// A file of resources/icons without its ending.
    required property string symbol
    /// What it does, for tooltip and screen readers.
    required property string name
    /// The key that does the same, for the tooltip; empty = none.
    property string keys: ""

    // implementation
    implicitWidth: Style.controlHeight
    implicitHeight: Style.controlHeight
    focusPolicy: Qt.TabFocus
    Accessible.name: name
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button

    contentItem: Item {
        SvgIcon {
            anchors.centerIn: parent
            width: Style.sized(20)
            height: width
            symbol: root.symbol
            color: root.checked ? Style.accentText : root.enabled ? Style.text : Style.line
        }
    }
    background: Rectangle {
        radius: Style.radius
        color: root.checked ? Style.accent : root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Style.focus
    }

    ToolTip.visible: hovered
    ToolTip.delay: 500
    ToolTip.text: keys === "" ? name : qsTr("%1  (%2)").arg(name).arg(keys)
}
