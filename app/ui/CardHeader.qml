// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// The head of a card: what, where and when, which of several it is, and why the map does not show it.
Item {
    id: root

    required property Card card
    readonly property cardContent content: card.content

    // implementation
    implicitHeight: column.implicitHeight + Style.gap * 6

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Style.gap * 5
        anchors.rightMargin: Style.gap * 2
        anchors.topMargin: Style.gap * 2
        spacing: Style.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Style.gap * 2

            LegendSample {
                Layout.preferredWidth: Style.sized(24)
                Layout.preferredHeight: Style.sized(24)
                type: root.content.type
                role: root.content.type === "" ? root.content.role : ""
                dark: Style.dark
            }
            BodyText {
                Layout.fillWidth: true
                text: root.content.kind
                quiet: true
            }
            IconButton {
                objectName: "closeCard"
                symbol: "close"
                name: qsTr("Close")
                keys: "Esc"
                onClicked: root.card.close()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.card.count > 1
            spacing: 0

            IconButton {
                objectName: "previousHere"
                symbol: "back"
                name: qsTr("Previous here")
                onClicked: root.card.turn(-1)
            }
            BodyText {
                objectName: "hereText"
                text: root.card.together
                quiet: true
            }
            IconButton {
                objectName: "nextHere"
                symbol: "forward"
                name: qsTr("Next here")
                onClicked: root.card.turn(1)
            }
        }
        BodyText {
            objectName: "cardTitle"
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 3
            text: root.content.title
            strong: true
            font.pixelSize: Style.titleSize
            Accessible.role: Accessible.Heading
        }
        BodyText {
            objectName: "cardDate"
            Layout.fillWidth: true
            text: root.content.date
            font.pixelSize: Style.headingSize
        }
        BodyText {
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 3
            visible: text !== ""
            text: root.content.where
            quiet: true
        }
        IconLine {
            Layout.fillWidth: true
            visible: root.content.precision !== ""
            symbol: "place"
            text: root.content.precision
        }
        IconLine {
            Layout.fillWidth: true
            visible: !root.content.verified
            symbol: "warning"
            color: Style.warning
            text: qsTr("Not verified: not seen in a source, or only in part")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 3
            visible: root.card.hidden !== ""

            IconLine {
                Layout.fillWidth: true
                symbol: "eyeoff"
                text: root.card.hidden
            }
            TextButton {
                objectName: "goToDate"
                visible: root.card.outsideDates
                prominent: true
                text: qsTr("Go to date")
                hint: qsTr("Move the timeline so that this is shown")
                onClicked: root.card.goToDate()
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.gap * 2
        x: Style.gap * 5
        width: parent.width - Style.gap * 10
        height: 1
        color: Style.line
    }
}
