// SPDX-License-Identifier: MIT
import QtQuick

/// Zoom in, zoom out, back to the whole, the legend, and measuring.
Rectangle {
    id: root

    signal zoomed(levels: real)
    signal home
    signal legendToggled
    signal measureToggled
    property bool legendShown: true
    property bool measuring: false
    /// Beside each other, where a long legend leaves no room for five above it.
    property bool flat: false
    readonly property int flatWidth: 5 * Style.controlHeight + Style.gap

    // implementation
    readonly property int buttonHeight: 28

    implicitWidth: flat ? flatWidth : Style.sized(36)
    implicitHeight: buttons.implicitHeight + Style.gap
    radius: Style.radius
    color: Style.paper
    border.color: Style.line

    Grid {
        id: buttons

        anchors.centerIn: parent
        columns: root.flat ? 5 : 1

        IconButton {
            objectName: "zoomIn"
            implicitHeight: root.buttonHeight
            symbol: "plus"
            name: qsTr("Zoom in")
            keys: "+"
            onClicked: root.zoomed(0.5)
        }
        IconButton {
            objectName: "zoomOut"
            implicitHeight: root.buttonHeight
            symbol: "minus"
            name: qsTr("Zoom out")
            keys: "−"
            onClicked: root.zoomed(-0.5)
        }
        IconButton {
            objectName: "lookHome"
            implicitHeight: root.buttonHeight
            symbol: "home"
            name: qsTr("The whole border")
            keys: "H"
            onClicked: root.home()
        }
        IconButton {
            objectName: "legendButton"
            implicitHeight: root.buttonHeight
            symbol: "legend"
            name: root.legendShown ? qsTr("Hide the legend") : qsTr("Show the legend")
            keys: "L"
            onClicked: root.legendToggled()
        }
        IconButton {
            objectName: "measureButton"
            implicitHeight: root.buttonHeight
            symbol: "measure"
            name: root.measuring ? qsTr("Stop measuring") : qsTr("Measure distance and area")
            keys: "M"
            checked: root.measuring
            onClicked: root.measureToggled()
        }
    }
}
