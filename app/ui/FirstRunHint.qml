// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// What the slider does, said once to people who see it for the first time.
Rectangle {
    id: root

    signal understood

    // implementation
    implicitWidth: 400
    implicitHeight: column.implicitHeight + Style.gap * 8
    radius: Style.radius * 2
    color: Style.accent
    Accessible.role: Accessible.HelpBalloon
    Accessible.name: heading.text

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height / 2 - 2
        width: 16
        height: 16
        rotation: 45
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

            Layout.fillWidth: true
            text: qsTr("Move through time here")
            strong: true
            color: Style.accentText
            font.pixelSize: Style.headingSize
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Drag the two handles, or the stretch between them. Click a bar to jump there, turn the wheel to "
                       + "magnify, press Space to play. Map, list and claims follow.")
            color: Style.accentText
        }
        TextButton {
            objectName: "hintUnderstood"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Got it")
            onClicked: root.understood()

            contentItem: BodyText {
                text: qsTr("Got it")
                color: Style.accentText
                strong: true
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
