// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T

/// For whoever presents a story, on a screen of their own where there is one: notes, what comes next, the time. Closing it
/// ends nothing.
ApplicationWindow {
    id: root

    required property Window main
    required property StoryPlayer player

    /// Opens it, or closes it again.
    function toggle(): void {
        if (visible) {
            close();
            return;
        }
        const others = Application.screens.filter(screen => screen.name !== main.screen.name);
        if (others.length > 0) {
            screen = others[0];
            x = others[0].virtualX;
            y = others[0].virtualY;
            showMaximized();
        } else {
            show();
        }
        raise();
        requestActivate();
    }

    // implementation
    readonly property bool playing: player.playing
    property date begun: new Date()
    property date now: new Date()

    function two(number: int): string {
        return String(number).padStart(2, "0");
    }
    /// Minutes and seconds since the beginning.
    function passed(): string {
        const seconds = Math.max(0, Math.floor((now.getTime() - begun.getTime()) / 1000));
        return "%1:%2".arg(Math.floor(seconds / 60)).arg(two(seconds % 60));
    }
    function restart(): void {
        begun = now = new Date();
    }

    objectName: "speakerWindow"
    transientParent: null
    visible: false
    width: 900
    height: 560
    minimumWidth: 560
    minimumHeight: 400
    title: qsTr("Truceline — speaker view")
    color: Style.window
    font.family: "Noto Sans"
    font.pixelSize: Style.textSize
    onPlayingChanged: {
        if (playing)
            restart();
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        triggeredOnStart: true
        onTriggered: root.now = new Date()
    }
    StoryKeys {
        player: root.player
        keysFree: !(root.activeFocusItem instanceof T.Control)
    }
    Shortcut {
        sequences: ["F6", "Esc"]
        onActivated: root.close()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Style.gap * 6
        spacing: Style.gap * 4

        RowLayout {
            spacing: Style.gap * 6

            BodyText {
                objectName: "speakerProgress"
                visible: root.playing
                text: qsTr("%1 of %2").arg(root.player.index + 1).arg(root.player.chapters.length)
                strong: true
                font.pixelSize: Style.titleSize
            }
            BodyText {
                Layout.fillWidth: true
                text: root.player.title
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            BodyText {
                objectName: "speakerPassed"
                text: root.passed()
                strong: true
                font.pixelSize: Style.titleSize
                Accessible.name: qsTr("Time since the start: %1").arg(text)
            }
            IconButton {
                objectName: "speakerRestart"
                symbol: "retake"
                name: qsTr("Count the time from now")
                onClicked: root.restart()
            }
            BodyText {
                objectName: "speakerClock"
                text: "%1:%2".arg(root.two(root.now.getHours())).arg(root.two(root.now.getMinutes()))
                font.pixelSize: Style.titleSize
                Accessible.name: qsTr("Clock: %1").arg(text)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Style.line
        }
        BodyText {
            objectName: "speakerTitle"
            Layout.fillWidth: true
            text: root.playing ? root.player.chapterTitle : qsTr("Nothing is presented now.")
            strong: true
            font.pixelSize: Style.titleSize * 1.3
            Accessible.role: Accessible.Heading
        }
        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: said.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: StyledScrollBar {}

            SpeakerNotes {
                id: said

                width: scroll.width - Style.gap * 4
                player: root.player
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Style.line
        }
        RowLayout {
            spacing: Style.gap * 4

            TextButton {
                objectName: "speakerPrevious"
                text: qsTr("Back")
                hint: qsTr("Previous chapter  (PgUp, ←)")
                enabled: root.player.index > 0
                onClicked: root.player.turn(-1)
            }
            ChapterPicture {
                objectName: "speakerNextPicture"
                Layout.preferredWidth: 144
                Layout.preferredHeight: 90
                visible: root.player.nextTitle !== ""
                player: root.player
                chapter: root.visible ? root.player.index + 1 : -1
                Accessible.ignored: true
            }
            BodyText {
                objectName: "speakerNextTitle"
                Layout.fillWidth: true
                text: !root.playing ? "" : root.player.nextTitle === "" ? qsTr("This is the last chapter.")
                    : qsTr("Next: %1").arg(root.player.nextTitle)
                font.pixelSize: Style.captionSize
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            TextButton {
                objectName: "speakerNext"
                prominent: enabled
                text: qsTr("Next")
                hint: qsTr("Next chapter  (PgDn, →, Space)")
                enabled: root.player.nextTitle !== ""
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
