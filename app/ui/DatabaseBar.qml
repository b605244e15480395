// SPDX-License-Identifier: MIT
import QtQuick

/// Says that a database does not answer, while what it showed last stays on the map.
NoticeBar {
    id: root

    required property DatabaseLayers layers

    // implementation
    visible: layers.lost !== ""
    text: qsTr("%1\nWhat it said last stays on the map, whatever the date above. It is asked again by itself.").arg(root.layers.lost)

    TextButton {
        objectName: "databaseRetry"
        text: qsTr("Ask now")
        onClicked: root.layers.retry()
    }
}
