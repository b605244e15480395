// SPDX-License-Identifier: MIT
import QtQuick

/// What can be compared on the map, and what can be done with a comparison.
StyledMenu {
    id: root

    required property Compare compare

    // implementation
    StyledMenuItem {
        objectName: "compareViewpoints"
        text: qsTr("Compare two points of view")
        keys: "C"
        enabled: root.compare.hasViewpoints
        onTriggered: root.compare.start(Compare.Viewpoints)
    }
    StyledMenuItem {
        objectName: "compareDates"
        text: qsTr("Compare two dates")
        keys: "Shift+C"
        onTriggered: root.compare.start(Compare.Dates)
    }
    StyledMenuItem {
        objectName: "compareStop"
        text: qsTr("Stop comparing")
        keys: "Esc"
        enabled: root.compare.on
        onTriggered: root.compare.stop()
    }
}
