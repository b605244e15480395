// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Search, the date as the title, and what concerns the whole window.
Rectangle {
    id: root

    required property Session session
    required property Compare compare
    required property StoryPlayer story
    required property ViewHistory history
    required property WindowSettings settings
    required property ProjectDesk project
    property alias searchBox: searchBox

    signal sidePanelToggled
    signal boardRequested
    signal openRequested
    signal databaseRequested
    signal exportRequested
    signal keysRequested
    signal classroomToggled
    signal lessonToggled
    signal speakerToggled
    signal presentRequested(story: int)

    // implementation
    readonly property bool roomy: width >= 1280

    implicitHeight: Style.sized(52)
    color: Style.paper

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Style.line
    }

    RowLayout {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: Style.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.gap * 2

        IconButton {
            objectName: "sidePanelButton"
            symbol: "panel"
            name: root.settings.sidePanelShown ? qsTr("Hide the side panel") : qsTr("Show the side panel")
            keys: "Ctrl+B"
            enabled: !root.story.playing
            onClicked: root.sidePanelToggled()
        }
        Row {
            IconButton {
                objectName: "goBack"
                symbol: "back"
                name: qsTr("Back to what was shown before")
                keys: "Alt+←"
                enabled: root.history.canGoBack
                onClicked: root.history.goBack()
            }
            IconButton {
                objectName: "goForward"
                symbol: "forward"
                name: qsTr("Forward again")
                keys: "Alt+→"
                enabled: root.history.canGoForward
                onClicked: root.history.goForward()
            }
        }
        SearchBox {
            id: searchBox

            objectName: "searchBox"
            Layout.preferredWidth: Math.min(Style.sized(root.roomy ? 272 : 208), root.width - right.width - Style.sized(150))
            session: root.session
        }
    }

    Row {
        anchors.centerIn: parent
        visible: width < root.width - 2 * Math.max(left.width, right.width) - Style.gap * 8 // the map has the date too
        spacing: Style.gap * 3

        BodyText {
            anchors.baseline: date.baseline
            visible: root.roomy
            text: "Truceline"
            quiet: true
            font.pixelSize: Style.headingSize
        }
        BodyText {
            id: date

            objectName: "titleDate"
            text: root.session.dateText
            strong: true
            wrapMode: Text.NoWrap
            font.pixelSize: Style.titleSize
        }
    }

    RowLayout {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Style.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.gap

        IconButton {
            objectName: "topBoardButton"
            symbol: "board"
            name: qsTr("Claims board, table and figures")
            keys: "Ctrl+4"
            onClicked: root.boardRequested()
        }
        IconButton {
            objectName: "compareButton"
            symbol: "compare"
            name: qsTr("Compare two points of view, or two dates")
            keys: "C, Shift+C"
            checked: root.compare.on
            onClicked: compareMenu.open()

            CompareMenu {
                id: compareMenu

                y: parent.height + Style.gap
                compare: root.compare
            }
        }
        IconButton {
            objectName: "namesButton"
            symbol: "names"
            name: qsTr("Names of places, point of view")
            onClicked: namesMenu.open()

            NamesMenu {
                id: namesMenu

                y: parent.height + Style.gap
                session: root.session
            }
        }
        IconButton {
            objectName: "appearanceButton"
            symbol: "appearance"
            name: Style.dark ? qsTr("Light appearance") : qsTr("Dark appearance")
            keys: "Ctrl+D"
            onClicked: root.settings.appearance = Style.dark ? "light" : "dark"
        }
        IconButton {
            objectName: "openButton"
            symbol: "open"
            name: qsTr("Open a file as a layer")
            keys: "Ctrl+O"
            onClicked: root.openRequested()
        }
        IconButton {
            objectName: "exportButton"
            symbol: "export"
            name: qsTr("Export the map as a picture")
            keys: "Ctrl+E"
            onClicked: root.exportRequested()
        }
        IconButton {
            objectName: "presentButton"
            visible: root.story.stories.length > 0
            symbol: "present"
            name: root.story.playing ? qsTr("Leave the story") : qsTr("Present a story")
            keys: "F5"
            checked: root.story.playing
            onClicked: {
                if (root.story.playing)
                    root.story.stop();
                else if (root.story.stories.length > 1)
                    storyMenu.open();
                else
                    root.presentRequested(0);
            }

            StoryMenu {
                id: storyMenu

                y: parent.height + Style.gap
                player: root.story
                onChosen: story => root.presentRequested(story)
                onLessonRequested: root.lessonToggled()
                onSpeakerRequested: root.speakerToggled()
            }
        }
        IconButton {
            objectName: "menuButton"
            symbol: "menu"
            name: qsTr("Menu")
            onClicked: menu.open()

            MainMenu {
                id: menu

                y: parent.height + Style.gap
                x: parent.width - width
                session: root.session
                settings: root.settings
                project: root.project
                onOpenRequested: root.openRequested()
                onDatabaseRequested: root.databaseRequested()
                onClassroomToggled: root.classroomToggled()
                onKeysRequested: root.keysRequested()
                onLessonToggled: root.lessonToggled()
                onSpeakerToggled: root.speakerToggled()
            }
        }
    }
}
