// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The files that were opened last.
StyledMenu {
    id: root

    required property ProjectDesk desk

    // implementation
    property list<string> paths

    title: qsTr("Open recent")
    onAboutToShow: paths = desk.recent.paths

    Instantiator {
        model: root.paths
        onObjectAdded: (index, object) => root.insertItem(index, object as StyledMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as StyledMenuItem)

        StyledMenuItem {
            required property string modelData

            objectName: "recent:" + modelData
            text: root.desk.recent.label(modelData)
            enabled: root.desk.recent.isThere(modelData)
            onTriggered: root.desk.open([root.desk.recent.url(modelData)])
        }
    }
    MenuSeparator {}
    StyledMenuItem {
        objectName: "clearRecent"
        text: root.paths.length === 0 ? qsTr("Nothing was opened yet") : qsTr("Clear this list")
        enabled: root.paths.length > 0
        onTriggered: root.desk.recent.clear()
    }
}
