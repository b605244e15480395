// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Asks for a file of the project that cannot be opened where it was.
NoticeBar {
    id: root

    required property ProjectDesk desk

    // implementation
    readonly property ProjectKeeper keeper: desk.keeper

    text: keeper.absentIsAtlas
        ? qsTr("The atlas %1 of the project cannot be opened: it is not in %2. The one that comes with Truceline is shown.").arg(keeper.absentName).arg(keeper.absentFolder)
        : qsTr("%1 of the project cannot be opened from %2.").arg(keeper.absentName).arg(keeper.absentFolder)

    TextButton {
        objectName: "projectFindFile"
        text: qsTr("Find it…")
        hint: qsTr("Others that were beside it are looked for there too")
        prominent: true
        onClicked: root.desk.find()
    }
    TextButton {
        objectName: "projectLeaveOut"
        text: qsTr("Leave it out")
        onClicked: root.keeper.leaveOut()
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.keeper.absent > 1
        text: qsTr("and %n more", "", root.keeper.absent - 1)
        quiet: true
    }
}
