// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// What is being measured, in figures, and how to go on.
Rectangle {
    id: root

    required property Measure measure

    // implementation
    readonly property string hint: measure.count === 0 ? qsTr("Click on the map, or move it under the cross and press Space.")
        : measure.ended ? qsTr("The next position begins another measurement. Backspace goes back.")
        : measure.closable ? qsTr("Double click or Enter ends; a click on the first position closes an outline.")
        : qsTr("Double click or Enter ends; Backspace takes a position back.")

    implicitWidth: Style.sized(300)
    implicitHeight: column.implicitHeight + Style.gap * 5
    radius: Style.radius
    color: Style.paper
    border.color: Style.line
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Measure")

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    ColumnLayout {
        id: column

        x: Style.gap * 3
        y: Style.gap * 2
        width: root.width - Style.gap * 6
        spacing: Style.gap * 2

        RowLayout {
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Measure")
                strong: true
            }
            IconButton {
                objectName: "closeMeasure"
                symbol: "close"
                name: qsTr("Stop measuring")
                keys: "Esc"
                onClicked: root.measure.active = false
            }
        }
        FactList {
            objectName: "measureFacts"
            Layout.fillWidth: true
            facts: root.measure.facts
        }
        BodyText {
            Layout.fillWidth: true
            text: root.hint
            quiet: true
            font.pixelSize: Style.smallSize
        }
        Flow {
            Layout.fillWidth: true
            visible: root.measure.count > 0
            spacing: Style.gap * 2

            TextButton {
                objectName: "measureClose"
                visible: root.measure.closable
                text: qsTr("Close outline")
                hint: qsTr("Join the last position to the first and measure the area  (C)")
                onClicked: root.measure.close()
            }
            TextButton {
                objectName: "measureBack"
                text: qsTr("Back")
                hint: qsTr("Take the last position back  (Backspace)")
                onClicked: root.measure.takeBack()
            }
            TextButton {
                objectName: "measureCopy"
                visible: root.measure.count > 1
                text: qsTr("Copy")
                hint: qsTr("Figures and positions as text  (Ctrl+C)")
                onClicked: root.measure.copy()
            }
        }
    }
}
