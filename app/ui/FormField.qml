// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One line of text to type.
TextField {
    id: root

    /// For screen readers, and under the pointer.
    required property string name

    // implementation
    implicitHeight: Style.controlHeight
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Style.textSize
    color: enabled ? Style.text : Style.textQuiet
    placeholderTextColor: Style.textQuiet
    selectByMouse: true
    selectionColor: Style.accent
    selectedTextColor: Style.accentText
    Accessible.name: name

    background: Rectangle {
        radius: Style.radius
        color: Style.field
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Style.focus : Style.line
    }
    ToolTip.visible: hovered && !activeFocus
    ToolTip.delay: 500
    ToolTip.text: name
}
