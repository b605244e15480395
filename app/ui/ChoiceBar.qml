// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A few choices side by side, one of them chosen; in several rows where a layout may make it narrower.
Flow {
    id: root

    required property list<string> choices
    property int current: 0
    /// One sentence for each choice, for its tooltip.
    property list<string> hints: []
    signal chosen(index: int)

    // implementation
    /// Of all in one row: once there are more, the implicit width is that of the longest.
    readonly property real rowWidth: {
        let sum = spacing * (choices.length - 1);
        for (const child of children)
            sum += child.implicitWidth;
        return sum;
    }

    Layout.preferredWidth: rowWidth
    spacing: 2
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.choices

        Button {
            id: button

            required property int index
            required property string modelData

            objectName: root.objectName + ":" + index
            text: modelData
            checked: index === root.current
            implicitHeight: Style.controlHeight
            leftPadding: Style.gap * 2.5
            rightPadding: Style.gap * 2.5
            focusPolicy: Qt.TabFocus
            font.pixelSize: Style.textSize
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.chosen(index)

            contentItem: Label {
                text: button.text
                font: button.font
                color: button.checked ? Style.accentText : Style.text
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                color: button.checked ? Style.accent : button.hovered ? Style.hover : Style.field
                border.width: button.visualFocus ? 2 : 1
                border.color: button.visualFocus ? Style.focus : button.checked ? Style.accent : Style.line
                radius: Style.radius
            }
            ToolTip.visible: hovered && ToolTip.text !== ""
            ToolTip.delay: 500
            ToolTip.text: root.hints.length > index ? root.hints[index] : ""
        }
    }
}
