// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Asks for a file of the project that cannot be opened where it was, or for leave to ask a database.
NoticeBar {
    id: root

    required property ProjectDesk desk

    // implementation
    readonly property ProjectKeeper keeper: desk.keeper

    readonly property bool isTable: keeper.absentKind === ProjectKeeper.Table || keeper.absentKind === ProjectKeeper.UnknownTable
    readonly property string sentence: {
        switch (keeper.absentKind) {
        case ProjectKeeper.AtlasFolder:
            return qsTr("The atlas %1 of the project cannot be opened: it is not in %2. The one that comes with Truceline is shown.");
        case ProjectKeeper.UnknownTable:
            return qsTr("The project shows the table %1 of the database %2, which you have not opened here yet. Nothing is asked of it before you agree.");
        default:
            return qsTr("%1 of the project cannot be opened from %2.");
        }
    }

    text: sentence.arg(keeper.absentName).arg(keeper.absentFolder)

    TextButton {
        objectName: "projectConnect"
        visible: root.isTable
        text: root.keeper.absentKind === ProjectKeeper.Table ? qsTr("Try again") : qsTr("Connect")
        prominent: true
        onClicked: root.keeper.connectDatabase()
    }
    TextButton {
        objectName: "projectFindFile"
        visible: !root.isTable
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
