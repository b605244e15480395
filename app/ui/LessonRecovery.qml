// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Offers a lesson that an earlier run left behind.
Rectangle {
    id: root

    required property LessonDesk desk

    // implementation
    implicitHeight: column.implicitHeight + Style.gap * 4
    radius: Style.radius
    color: Style.sunken

    ColumnLayout {
        id: column

        x: Style.gap * 3
        y: Style.gap * 2
        width: root.width - Style.gap * 6
        spacing: Style.gap * 2

        BodyText {
            objectName: "lessonRecovery"
            Layout.fillWidth: true
            text: qsTr("A lesson was not saved when Truceline ended.")
        }
        RowLayout {
            spacing: Style.gap * 2

            TextButton {
                objectName: "lessonRecover"
                text: qsTr("Open it again")
                onClicked: root.desk.guard(() => root.desk.editor.recover())
            }
            TextButton {
                objectName: "lessonDiscard"
                text: qsTr("Throw it away")
                onClicked: root.desk.editor.discardRecoverable()
            }
        }
    }
}
