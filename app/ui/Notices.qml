// SPDX-License-Identifier: MIT
import QtQuick

/// What the window has to say over the map: that a file is being read, what was wrong with files, that files of a
/// project are missing, that a database does not answer, that releases are compared.
Item {
    id: root

    required property Session session
    required property ReleaseComparison comparison
    required property ProjectDesk project
    /// Where the map's date is.
    required property rect head
    /// What covers the map on its right side.
    required property real coveredRight
    /// Something else lies over the map, which tells of the comparison itself.
    required property bool analysed
    signal tableRequested
    signal exportRequested

    // implementation
    Column {
        anchors.top: parent.top
        // Below the date where that is in the way.
        anchors.topMargin: x < root.head.x + root.head.width + Style.gap * 2
            ? root.head.y + root.head.height + Style.gap * 2 : Style.gap * 4
        x: (root.width - root.coveredRight - width) / 2
        width: Math.min(Style.sized(560), root.width - root.coveredRight - 120)
        spacing: Style.gap * 2

        LoadingBar {
            anchors.horizontalCenter: parent.horizontalCenter
            session: root.session
        }
        ProjectRecovery {
            objectName: "projectRecovery"
            width: parent.width
            visible: root.project.keeper.recoverable
            desk: root.project
        }
        ProjectMissing {
            objectName: "projectMissing"
            width: parent.width
            visible: root.project.keeper.absent > 0
            desk: root.project
        }
        DatabaseBar {
            objectName: "databaseBar"
            width: parent.width
            layers: DatabaseLayers {
                session: root.session
            }
        }
        MessagesBar {
            objectName: "messages"
            width: parent.width
            session: root.session
        }
        ReleaseComparisonBar {
            objectName: "comparisonBar"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Style.sized(440), parent.width)
            visible: root.comparison.active && !root.analysed
            comparison: root.comparison
            onTableRequested: root.tableRequested()
            onExportRequested: root.exportRequested()
        }
    }
}
