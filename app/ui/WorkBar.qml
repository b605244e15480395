// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// How far some work is, with a way to stop it.
RowLayout {
    id: root

    /// What is being done.
    required property string work
    /// 0 … 1
    required property real progress
    signal cancelled

    // implementation
    spacing: Style.gap * 3

    BodyText {
        text: root.work
    }
    ProgressBar {
        id: bar

        Layout.fillWidth: true
        value: root.progress
        Accessible.name: root.work

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
        onClicked: root.cancelled()
    }
}
