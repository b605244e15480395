// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What the window does, in three steps that can be left at any time: the slider, the map, and all else.
Rectangle {
    id: root

    property int step: 0
    signal understood

    // implementation
    readonly property list<string> headings: [qsTr("Move through time here"), qsTr("Ask the map"), qsTr("Look further")]
    readonly property list<string> texts: [
        qsTr("Drag the two handles, or the stretch between them. Click a bar to jump there, turn the wheel to magnify, "
             + "press Space to play. Map, list and claims follow."),
        qsTr("Click a mark or an area: a card says what happened, when and where, and beside each other what Armenia, "
             + "Azerbaijan and others say. Drag the map to move it, turn the wheel to zoom."),
        qsTr("Up here: search in any spelling, compare two points of view, choose names, export a picture, and present a "
             + "story chapter by chapter. F1 lists all keys and shows this tour again."),
    ]

    implicitWidth: Style.sized(400)
    implicitHeight: column.implicitHeight + Style.gap * 8
    radius: Style.radius * 2
    color: Style.accent
    Accessible.role: Accessible.HelpBalloon
    Accessible.name: heading.text

    component Choice: TextButton {
        id: choice

        contentItem: BodyText {
            text: choice.text
            color: Style.accentText
            strong: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Style.radius
            color: choice.hovered || choice.down ? Qt.darker(Style.accent, 1.15) : "transparent"
            border.width: choice.visualFocus ? 3 : 1
            border.color: Style.accentText
        }
    }

    Rectangle {
        x: root.step === 2 ? parent.width - 150 : (parent.width - width) / 2
        y: root.step === 2 ? 2 - height / 2 : parent.height - height / 2 - 2
        width: Style.sized(16)
        height: Style.sized(16)
        rotation: 45
        visible: root.step !== 1
        color: parent.color
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Style.gap * 4
        spacing: Style.gap * 2

        BodyText {
            id: heading

            objectName: "hintHeading"
            Layout.fillWidth: true
            text: root.headings[root.step]
            strong: true
            color: Style.accentText
            font.pixelSize: Style.headingSize
        }
        BodyText {
            Layout.fillWidth: true
            text: root.texts[root.step]
            color: Style.accentText
        }
        RowLayout {
            spacing: Style.gap * 2

            BodyText {
                Layout.fillWidth: true
                text: qsTr("%1 of %2").arg(root.step + 1).arg(root.headings.length)
                color: Style.accentText
            }
            Choice {
                objectName: "hintNext"
                visible: root.step < root.headings.length - 1
                text: qsTr("Next")
                onClicked: root.step += 1
            }
            Choice {
                objectName: "hintUnderstood"
                text: qsTr("Got it")
                onClicked: root.understood()
            }
        }
    }
}
