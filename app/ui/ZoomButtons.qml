// SPDX-License-Identifier: MIT
import QtQuick

/// Zoom in, zoom out, and back to the whole.
Rectangle {
    id: root

    signal zoomed(levels: real)
    signal home

    // implementation
    implicitWidth: 36
    implicitHeight: column.implicitHeight + Style.gap
    radius: Style.radius
    color: Style.paper
    border.color: Style.line

    Column {
        id: column

        anchors.centerIn: parent

        IconButton {
            objectName: "zoomIn"
            symbol: "plus"
            name: qsTr("Zoom in")
            keys: "+"
            onClicked: root.zoomed(0.5)
        }
        IconButton {
            objectName: "zoomOut"
            symbol: "minus"
            name: qsTr("Zoom out")
            keys: "−"
            onClicked: root.zoomed(-0.5)
        }
        IconButton {
            objectName: "lookHome"
            symbol: "home"
            name: qsTr("The whole border")
            keys: "H"
            onClicked: root.home()
        }
    }
}
