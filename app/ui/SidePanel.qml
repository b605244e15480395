// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Layers and filters, the list of incidents, and the claims, one at a time.
Rectangle {
    id: root

    required property Session session
    property alias tab: tabs.current
    signal boardRequested
    signal compareRequested(layerId: string)
    signal readingRequested(layerId: string)

    // implementation
    implicitWidth: 320
    color: Style.paper

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Style.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.rightMargin: 1
        spacing: 0

        ChoiceBar {
            id: tabs

            objectName: "tabs"
            Layout.margins: Style.gap * 3
            Layout.alignment: Qt.AlignHCenter
            choices: [qsTr("Layers"), qsTr("Incidents"), qsTr("Claims")]
            hints: [qsTr("Switch layers on and off, filter incidents  (Ctrl+1)"),
                qsTr("The incidents shown, by date  (Ctrl+2)"), qsTr("Who says what about what is shown  (Ctrl+3)")]
            onChosen: index => current = index
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.current

            LayersPanel {
                session: root.session
                onCompareRequested: layerId => root.compareRequested(layerId)
                onReadingRequested: layerId => root.readingRequested(layerId)
            }
            IncidentsPanel {
                session: root.session
            }
            ClaimsPanel {
                session: root.session
                onBoardRequested: root.boardRequested()
            }
        }
    }
}
