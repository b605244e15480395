// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Offers a project that an earlier run left behind.
NoticeBar {
    id: root

    required property ProjectDesk desk

    // implementation
    text: qsTr("Truceline ended before your work was saved.")

    TextButton {
        objectName: "projectRecover"
        text: qsTr("Open it again")
        prominent: true
        onClicked: root.desk.guard(() => root.desk.keeper.recover())
    }
    TextButton {
        objectName: "projectDiscard"
        text: qsTr("Throw it away")
        onClicked: root.desk.keeper.discardRecoverable()
    }
}
