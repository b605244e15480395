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
    property alias searchBox: searchBox
    property bool sidePanelShown: true
    /// "system", "light" or "dark"
    property string appearance: "system"

    signal sidePanelToggled
    signal appearanceChosen(appearance: string)
    signal boardRequested
    signal openRequested
    signal exportRequested
    signal keysRequested
    signal classroomToggled
    signal lessonToggled
    signal speakerToggled
    signal presentRequested(story: int)

    // implementation
    readonly property bool roomy: width >= 1280

    implicitHeight: 52
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
            name: root.sidePanelShown ? qsTr("Hide the side panel") : qsTr("Show the side panel")
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
            Layout.preferredWidth: root.roomy ? 272 : 208
            session: root.session
        }
    }

    Row {
        anchors.centerIn: parent
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
            onClicked: root.appearanceChosen(Style.dark ? "light" : "dark")
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

            StyledMenu {
                id: menu

                y: parent.height + Style.gap
                x: parent.width - width

                StyledMenuItem {
                    text: qsTr("Open a file…")
                    keys: "Ctrl+O"
                    onTriggered: root.openRequested()
                }
                StyledMenuItem {
                    text: qsTr("Back to the opening view")
                    keys: "Ctrl+0"
                    onTriggered: root.session.reset()
                }
                StyledMenuItem {
                    objectName: "menuLesson"
                    text: qsTr("Lesson of your own")
                    keys: "Ctrl+L"
                    onTriggered: root.lessonToggled()
                }
                StyledMenuItem {
                    text: qsTr("Speaker view")
                    keys: "F6"
                    onTriggered: root.speakerToggled()
                }
                StyledMenuItem {
                    text: qsTr("Classroom: full screen, large type")
                    keys: "F11"
                    onTriggered: root.classroomToggled()
                }
                StyledMenuItem {
                    text: qsTr("Appearance as the system's")
                    checkable: true
                    checked: root.appearance === "system"
                    onTriggered: root.appearanceChosen("system")
                }
                StyledMenuItem {
                    text: qsTr("Keys")
                    keys: "F1"
                    onTriggered: root.keysRequested()
                }
                StyledMenuItem {
                    text: qsTr("Quit")
                    keys: "Ctrl+Q"
                    onTriggered: Qt.quit()
                }
            }
        }
    }
}
