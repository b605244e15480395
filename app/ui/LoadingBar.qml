// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// How far the file being opened has been read, with a way to stop.
Rectangle {
    id: root

    required property Session session

    // implementation
    visible: session.loading
    implicitWidth: 360
    implicitHeight: 48
    radius: Style.radius
    color: Style.paper
    border.color: Style.line

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        spacing: Style.gap * 3

        BodyText {
            text: qsTr("Opening")
        }
        ProgressBar {
            id: bar

            Layout.fillWidth: true
            value: root.session.progress
            Accessible.name: qsTr("Opening a file")

            background: Rectangle {
                implicitHeight: 4
                radius: 2
                color: Style.sunken
            }
            contentItem: Item {
                Rectangle {
                    width: parent.width * bar.visualPosition
                    height: 4
                    anchors.verticalCenter: parent.verticalCenter
                    radius: 2
                    color: Style.accent
                }
            }
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.session.cancelLoading()
        }
    }
}
