// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// All chapters of a story, to jump to one.
Popup {
    id: root

    required property StoryPlayer player

    // implementation
    function jump(index: int): void {
        root.close();
        root.player.goTo(index);
    }

    padding: Style.gap * 2
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onAboutToShow: list.currentIndex = root.player.index
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        radius: Style.radius * 2
        color: Style.paper
        border.color: Style.line
    }
    contentItem: ListView {
        id: list

        objectName: "storyChapters"
        implicitHeight: contentHeight
        clip: true
        model: root.player.chapters
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Keys.onReturnPressed: root.jump(currentIndex)
        Keys.onEnterPressed: root.jump(currentIndex)
        Keys.onSpacePressed: root.jump(currentIndex)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chapters")
        ScrollBar.vertical: StyledScrollBar {}

        delegate: ItemDelegate {
            id: row

            required property int index
            required property string modelData

            objectName: "storyChapter:" + index
            width: list.width
            implicitHeight: Math.max(Style.controlHeight, words.implicitHeight + Style.gap * 2)
            topPadding: 0
            bottomPadding: 0
            highlighted: ListView.isCurrentItem
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1. %2").arg(index + 1).arg(modelData)
            onClicked: root.jump(index)

            contentItem: RowLayout {
                spacing: Style.gap * 2

                BodyText {
                    Layout.preferredWidth: Style.textSize * 2
                    text: row.index + 1
                    quiet: true
                    horizontalAlignment: Text.AlignRight
                }
                BodyText {
                    id: words

                    Layout.fillWidth: true
                    text: row.modelData
                    strong: row.index === root.player.index
                }
            }
            background: Rectangle {
                radius: Style.radius
                color: row.highlighted ? Style.accentSoft : row.hovered ? Style.hover : "transparent"
                border.width: row.highlighted && list.activeFocus ? 2 : 0
                border.color: Style.focus
            }
        }
    }
}
