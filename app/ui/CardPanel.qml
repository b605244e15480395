// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What happened, when and where, who says what about it, and where that was published.
Rectangle {
    id: root

    required property Card card
    readonly property cardContent content: card.content
    signal boardRequested

    // implementation
    implicitWidth: Style.sized(384)
    color: Style.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1, %2").arg(content.kind).arg(content.title)

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Style.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        CardHeader {
            Layout.fillWidth: true
            card: root.card
        }
        Flickable {
            id: flick

            objectName: "cardScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: body.implicitHeight + Style.gap * 8
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            activeFocusOnTab: true
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentY + 48, contentHeight - height))
            Keys.onUpPressed: contentY = Math.max(0, contentY - 48)
            ScrollBar.vertical: StyledScrollBar {}

            ColumnLayout {
                id: body

                x: Style.gap * 5
                y: Style.gap * 2
                width: flick.width - Style.gap * 10
                spacing: Style.gap * 4

                BodyText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.content.summary
                    font.pixelSize: Style.textSize + 1
                    lineHeight: 1.25
                }
                BodyText {
                    objectName: "cardFallback"
                    Layout.fillWidth: true
                    visible: !root.content.isTranslated
                    text: qsTr("As in the data: not translated")
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
                FactList {
                    Layout.fillWidth: true
                    facts: root.content.facts
                }
                CardSection {
                    Layout.fillWidth: true
                    visible: root.content.claims.length > 0
                    title: qsTr("Who says what")

                    Repeater {
                        model: root.content.claims

                        ClaimTable {
                        }
                    }
                    TextButton {
                        objectName: "cardBoardButton"
                        text: qsTr("On the claims board")
                        hint: qsTr("The same with links to the sources  (Ctrl+4)")
                        onClicked: root.boardRequested()
                    }
                }
                CardSection {
                    Layout.fillWidth: true
                    visible: root.content.measures.length > 0
                    title: qsTr("Size")

                    FactList {
                        Layout.fillWidth: true
                        facts: root.content.measures
                    }
                }
                CardSection {
                    Layout.fillWidth: true
                    visible: root.content.notes !== ""
                    title: qsTr("Notes")

                    BodyText {
                        Layout.fillWidth: true
                        text: root.content.notes
                    }
                }
                CardSection {
                    Layout.fillWidth: true
                    visible: root.content.others.length > 0
                    title: qsTr("More in the file")

                    FactList {
                        Layout.fillWidth: true
                        facts: root.content.others
                    }
                }
                CardSection {
                    Layout.fillWidth: true
                    visible: root.content.sources.length > 0
                    title: qsTr("Sources")

                    Repeater {
                        model: root.content.sources

                        SourceLines {
                        }
                    }
                }
            }
        }
    }

    Connections {
        target: root.card
        function onChanged() {
            flick.contentY = 0;
        }
    }
}
