// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Who says what about the incidents and areas shown, side by side in three sections.
ListView {
    id: root

    required property Session session
    signal boardRequested

    // implementation
    objectName: "claimList"
    model: ClaimsModel {
        id: claims

        session: root.session
        awake: root.visible
    }
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Claims about what is shown")
    Keys.onReturnPressed: claims.choose(currentIndex)
    ScrollBar.vertical: StyledScrollBar {}

    header: Item {
        width: root.width
        height: sideBySide.implicitHeight + Style.gap * 2

        TextButton {
            id: sideBySide

            x: Style.gap * 4
            objectName: "boardButton"
            text: qsTr("Side by side")
            hint: qsTr("What each side says to the same question, on the claims board  (Ctrl+4)")
            onClicked: root.boardRequested()
        }
    }

    section.property: "side"
    section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
    section.delegate: Rectangle {
        id: heading

        required property string section

        width: root.width
        height: Style.sized(36)
        color: Style.paper

        Rectangle {
            x: Style.gap * 4
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: Style.sized(16)
            radius: 2
            color: SideColors.of(heading.section, Style.dark)
        }
        BodyText {
            x: Style.gap * 7
            anchors.verticalCenter: parent.verticalCenter
            text: claims.sideTitle(heading.section)
            strong: true
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Style.line
        }
    }

    delegate: ItemDelegate {
        id: row

        required property int index
        required property string subject
        required property string question
        required property string value
        required property string speaker
        required property bool contradicted
        required property bool isSelected

        width: root.width
        leftPadding: Style.gap * 4
        rightPadding: Style.gap * 5
        topPadding: Style.gap * 2
        bottomPadding: Style.gap * 2
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: [question, value, speaker, subject].join(", ")
        onClicked: claims.choose(index)

        contentItem: Column {
            spacing: 2

            BodyText {
                width: parent.width
                text: row.question
                quiet: true
                font.pixelSize: Style.smallSize
            }
            Row {
                width: parent.width
                spacing: Style.gap

                BodyText {
                    width: Math.min(implicitWidth, parent.width - 20)
                    text: row.value
                    strong: true
                }
                SvgIcon {
                    width: Style.sized(16)
                    height: Style.sized(16)
                    visible: row.contradicted
                    symbol: "warning"
                    color: Style.text
                    Accessible.name: qsTr("another claim excludes this")
                }
            }
            BodyText {
                width: parent.width
                text: row.speaker
                font.pixelSize: Style.smallSize
            }
            BodyText {
                width: parent.width
                text: row.subject
                quiet: true
                font.pixelSize: Style.smallSize
            }
        }
        background: Rectangle {
            color: row.isSelected ? Style.accentSoft : row.hovered ? Style.hover : "transparent"
        }

        ToolTip.visible: hovered && contradicted
        ToolTip.delay: 500
        ToolTip.text: qsTr("Another claim to the same question excludes this one. Click to see them together.")
    }

    BodyText {
        x: Style.gap * 4
        y: Style.gap * 2
        width: root.width - Style.gap * 8
        visible: root.count === 0
        text: qsTr("No claims about what is shown in these days.")
        quiet: true
    }
    Rectangle {
        anchors.fill: parent
        visible: root.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Style.focus
    }
}
