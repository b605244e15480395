// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The chapter of a story that is shown: its caption, which is always there whole, its question, what it points out, and
/// the way to the others.
Rectangle {
    id: root

    required property StoryPlayer player
    readonly property bool overviewShown: overview.visible
    signal speakerRequested

    function showOverview() {
        overview.open();
    }

    // implementation
    readonly property int count: player.chapters.length

    implicitWidth: 380
    color: Style.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Story: %1").arg(player.title)

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Style.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 5
        anchors.rightMargin: 1
        spacing: Style.gap * 2

        RowLayout {
            Layout.topMargin: Style.gap * 2
            Layout.rightMargin: Style.gap * 2

            BodyText {
                Layout.fillWidth: true
                text: root.player.title
                quiet: true
            }
            BodyText {
                objectName: "storyProgress"
                text: qsTr("%1 of %2").arg(root.player.index + 1).arg(root.count)
                strong: true
            }
            IconButton {
                objectName: "storySpeaker"
                symbol: "speaker"
                name: qsTr("Speaker view: notes, what comes next, the time")
                keys: "F6"
                onClicked: root.speakerRequested()
            }
            IconButton {
                objectName: "storyClose"
                symbol: "close"
                name: qsTr("Leave the story, back to what was shown before")
                keys: "Esc"
                onClicked: root.player.stop()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 5
            Layout.preferredHeight: Style.gap
            radius: height / 2
            color: Style.sunken

            Rectangle {
                width: root.count > 0 ? parent.width * (root.player.index + 1) / root.count : 0
                height: parent.height
                radius: parent.radius
                color: Style.accent

                Behavior on width {
                    NumberAnimation {
                        duration: Style.motion
                    }
                }
            }
        }
        BodyText {
            objectName: "storyChapterTitle"
            Layout.fillWidth: true
            Layout.topMargin: Style.gap
            Layout.rightMargin: Style.gap * 5
            text: root.player.chapterTitle
            strong: true
            font.pixelSize: Style.titleSize
            Accessible.role: Accessible.Heading
        }
        BodyText {
            objectName: "storyCaption"
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 5
            text: root.player.caption
            font.pixelSize: Style.captionSize
            lineHeight: 1.15
        }
        BodyText {
            objectName: "storyFallback"
            Layout.fillWidth: true
            Layout.rightMargin: Style.gap * 5
            visible: !root.player.translated
            text: qsTr("In English: not translated yet")
            quiet: true
            font.pixelSize: Style.smallSize
        }

        Flickable {
            id: scroll

            /// Brings an item of the content into sight.
            function reveal(item: Item): void {
                const top = item.mapToItem(body, 0, 0).y;
                contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
            }

            /// An answer is seen to its end, even where that leaves no room for the question above it.
            function revealAnswer(): void {
                contentY = root.player.answerShown ? Math.max(0, question.height - height) : 0;
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            onHeightChanged: revealAnswer()
            contentHeight: body.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: StyledScrollBar {}

            ColumnLayout {
                id: body

                width: scroll.width - Style.gap * 5
                spacing: Style.gap * 3

                StoryQuestion {
                    id: question

                    Layout.fillWidth: true
                    visible: root.player.question !== ""
                    player: root.player
                    onHeightChanged: scroll.revealAnswer()
                }
                StoryHighlights {
                    Layout.fillWidth: true
                    player: root.player
                    onReached: item => scroll.reveal(item)
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: -Style.gap * 5
            Layout.preferredHeight: 1
            color: Style.line
        }
        RowLayout {
            Layout.bottomMargin: Style.gap * 2
            Layout.rightMargin: Style.gap * 5
            spacing: Style.gap * 2

            TextButton {
                objectName: "storyPrevious"
                text: qsTr("Back")
                hint: qsTr("Previous chapter  (PgUp, ←)")
                enabled: root.player.index > 0
                onClicked: root.player.turn(-1)
            }
            TextButton {
                id: overviewButton

                objectName: "storyOverview"
                Layout.fillWidth: true
                text: qsTr("All chapters")
                hint: qsTr("Jump to a chapter  (O)")
                onClicked: overview.open()

                StoryOverview {
                    id: overview

                    y: -height - Style.gap
                    x: -overviewButton.x
                    width: root.width - Style.gap * 10
                    height: Math.min(implicitHeight, root.height - Style.gap * 24)
                    player: root.player
                }
            }
            TextButton {
                objectName: "storyNext"
                prominent: enabled
                text: qsTr("Next")
                hint: qsTr("Next chapter  (PgDn, →, Space)")
                enabled: root.player.index + 1 < root.count
                onClicked: root.player.turn(1)
            }
        }
    }
    Connections {
        target: root.player

        function onChanged() {
            scroll.contentY = 0;
        }
    }
}
