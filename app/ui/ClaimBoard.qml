// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What Armenia, Azerbaijan and others say, side by side: about everything shown in these days, or about what is chosen.
FocusScope {
    id: root

    required property Session session
    property alias selectedOnly: board.selectedOnly

    // implementation
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Claims board")

    ClaimBoardModel {
        id: board

        session: root.session
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.bottomMargin: Style.gap * 2
            spacing: Style.gap * 4

            ChoiceBar {
                objectName: "boardScope"
                choices: [qsTr("These days"), qsTr("What is chosen")]
                hints: [qsTr("All claims about what is shown in these days"),
                    qsTr("Only claims about the incident, area or border that is chosen")]
                current: board.selectedOnly ? 1 : 0
                onChosen: index => board.selectedOnly = index === 1
            }
            StyledCheckBox {
                objectName: "rivalsOnly"
                text: qsTr("Contradictions only")
                checked: board.rivalsOnly
                onToggled: board.rivalsOnly = checked
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Style.line
        }
        ListView {
            id: list

            objectName: "claimBoard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: board
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Questions, and what each side says to them")
            Keys.onDownPressed: flick(0, -900)
            Keys.onUpPressed: flick(0, 900)
            ScrollBar.vertical: StyledScrollBar {}

            delegate: Column {
                id: row

                required property int index
                required property string subject
                required property bool isFirst
                required property claimGroup group

                width: list.width
                bottomPadding: Style.gap * 3

                Rectangle {
                    width: parent.width
                    height: Math.max(Style.sized(40), subject.implicitHeight + Style.gap * 2)
                    visible: row.isFirst
                    color: Style.sunken

                    BodyText {
                        id: subject

                        anchors.left: parent.left
                        anchors.leftMargin: Style.gap * 5
                        anchors.right: show.left
                        anchors.rightMargin: Style.gap * 3
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.subject
                        strong: true
                        Accessible.role: Accessible.Heading
                    }
                    TextButton {
                        id: show

                        anchors.right: parent.right
                        anchors.rightMargin: Style.gap * 5
                        anchors.verticalCenter: parent.verticalCenter
                        implicitHeight: Style.sized(28)
                        text: qsTr("Card")
                        hint: qsTr("Open its card")
                        onClicked: board.choose(row.index)
                    }
                }
                BodyText {
                    x: Style.gap * 5
                    width: parent.width - Style.gap * 11
                    visible: !row.isFirst
                    topPadding: Style.gap * 2
                    text: row.subject
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
                ClaimTable {
                    x: Style.gap * 5
                    width: parent.width - Style.gap * 11
                    modelData: row.group
                    wide: true
                }
            }

            BodyText {
                x: Style.gap * 5
                y: Style.gap * 4
                width: list.width - Style.gap * 10
                visible: list.count === 0
                text: board.rivalsOnly ? qsTr("No claims here that exclude each other.")
                    : board.selectedOnly ? qsTr("No claims about what is chosen, or nothing is chosen. Choose an incident or area on the map, in the list or by search.")
                                         : qsTr("No claims about what is shown in these days.")
                quiet: true
            }
            Rectangle {
                anchors.fill: parent
                visible: list.activeFocus
                color: "transparent"
                border.width: 2
                border.color: Style.focus
            }
        }
    }
}
