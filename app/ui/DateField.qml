// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A date that can be typed. A text that is no date is refused with a message and the old date comes back.
TextField {
    id: root

    /// The date shown while nobody types, ISO 8601.
    required property string date
    /// Which of the days shown is typed here.
    required property bool isFirst
    required property Timeline timeline

    // implementation
    text: date
    implicitWidth: Style.sized(112)
    implicitHeight: Style.sized(32)
    horizontalAlignment: TextInput.AlignHCenter
    font.pixelSize: Style.textSize
    font.features: { "tnum": 1 }
    color: Style.text
    selectionColor: Style.accent
    selectedTextColor: Style.accentText
    selectByMouse: true
    Accessible.name: ToolTip.text

    background: Rectangle {
        radius: Style.radius
        color: Style.field
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Style.focus : Style.line
    }

    onDateChanged: text = date
    onActiveFocusChanged: {
        if (activeFocus)
            selectAll();
        else
            text = date;
    }
    onAccepted: {
        const problem = root.isFirst ? root.timeline.typeFirst(text) : root.timeline.typeLast(text);
        message.text = problem;
        if (problem === "")
            text = Qt.binding(() => root.date);
        else
            message.open();
        selectAll();
    }
    Keys.onEscapePressed: {
        text = date;
        focus = false;
    }

    ToolTip.visible: hovered && !activeFocus
    ToolTip.delay: 500

    Popup {
        id: message

        property alias text: label.text

        y: -height - 4
        padding: 8
        closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

        background: Rectangle {
            radius: Style.radius
            color: Style.paper
            border.color: Style.warning
        }
        contentItem: Label {
            id: label

            objectName: "dateProblem"
            textFormat: Text.PlainText
            color: Style.text
            font.pixelSize: Style.textSize
            Accessible.role: Accessible.AlertMessage
        }
        onOpened: hide.restart()

        Timer {
            id: hide

            interval: 5000
            onTriggered: message.close()
        }
    }
}
