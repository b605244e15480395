// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Makes a lesson: views of the map as chapters, in order, with words. The map beside it stays in use.
Rectangle {
    id: root

    required property LessonDesk desk

    /// Keys of the map stay in use while the chapters have the focus.
    function takeFocus(): void {
        chapters.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // implementation
    readonly property LessonEditor editor: desk.editor
    readonly property LessonExport output: desk.output

    color: Style.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Lesson")

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.visible
        onActivated: root.editor.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: root.visible
        onActivated: root.editor.redo()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.visible
        onActivated: root.desk.save()
    }
    Shortcut {
        sequence: "Ctrl+Return"
        enabled: root.visible
        onActivated: root.editor.add()
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Style.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 4
        anchors.topMargin: Style.gap * 2
        anchors.bottomMargin: Style.gap * 2
        spacing: Style.gap * 2

        RowLayout {
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.editor.fileName === "" ? qsTr("Lesson")
                    : root.editor.unsaved ? qsTr("%1, not saved").arg(root.editor.fileName) : root.editor.fileName
                strong: true
                font.pixelSize: Style.headingSize
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "lessonUndo"
                symbol: "undo"
                name: qsTr("Undo")
                keys: "Ctrl+Z"
                enabled: root.editor.canUndo
                onClicked: root.editor.undo()
            }
            IconButton {
                objectName: "lessonRedo"
                symbol: "redo"
                name: qsTr("Redo")
                keys: "Ctrl+Shift+Z"
                enabled: root.editor.canRedo
                onClicked: root.editor.redo()
            }
            IconButton {
                id: menuButton

                objectName: "lessonMenu"
                symbol: "menu"
                name: qsTr("Lesson: new, open, save, handout, slides")
                onClicked: menu.open()

                LessonMenu {
                    id: menu

                    y: parent.height + Style.gap
                    x: parent.width - width
                    desk: root.desk
                }
            }
            IconButton {
                objectName: "lessonClose"
                symbol: "close"
                name: qsTr("Close the panel; the lesson stays open")
                keys: "Ctrl+L"
                onClicked: root.desk.shown = false
            }
        }
        LessonRecovery {
            Layout.fillWidth: true
            visible: root.editor.recoverable
            desk: root.desk
        }
        LessonText {
            objectName: "lessonTitle"
            Layout.fillWidth: true
            editor: root.editor
            name: qsTr("Title of the lesson")
            own: root.editor.title
            placeholder: root.editor.shownTitle
            oneLine: true
            onEdited: text => root.editor.title = text
            onEscaped: chapters.forceActiveFocus(Qt.TabFocusReason)
        }
        RowLayout {
            spacing: Style.gap

            TextButton {
                objectName: "lessonAdd"
                text: qsTr("Add this view")
                hint: qsTr("Make a chapter of what the map shows now  (Ctrl+Enter)")
                prominent: root.editor.count === 0
                enabled: root.editor.fits
                onClicked: root.editor.add()
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "lessonRetake"
                symbol: "retake"
                name: qsTr("The chapter shows this view from now on")
                enabled: root.editor.current >= 0 && root.editor.fits
                onClicked: root.editor.retake()
            }
            IconButton {
                objectName: "lessonUp"
                symbol: "up"
                name: qsTr("Move the chapter up")
                keys: "Alt+↑"
                enabled: root.editor.current > 0
                onClicked: root.editor.move(-1)
            }
            IconButton {
                objectName: "lessonDown"
                symbol: "down"
                name: qsTr("Move the chapter down")
                keys: "Alt+↓"
                enabled: root.editor.current >= 0 && root.editor.current + 1 < root.editor.count
                onClicked: root.editor.move(1)
            }
            IconButton {
                objectName: "lessonRemove"
                symbol: "bin"
                name: qsTr("Take the chapter out")
                keys: "Del"
                enabled: root.editor.current >= 0
                onClicked: root.editor.remove()
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.editor.count === 0
            text: qsTr("Set the map, the days, filters and names as the class should see them, and add the view as a chapter. Then set the next one.")
            quiet: true
        }
        BodyText {
            Layout.fillWidth: true
            visible: !root.editor.fits && root.editor.count > 0
            text: qsTr("This lesson was made with another atlas, which is not open now.")
            color: Style.warning
        }
        LessonChapters {
            id: chapters

            objectName: "lessonChapters"
            Layout.fillWidth: true
            Layout.maximumHeight: root.height * 0.28
            Layout.minimumHeight: Math.min(implicitHeight, Style.controlHeight * 2)
            visible: root.editor.count > 0
            editor: root.editor
            onWordsRequested: words.beginTitle()
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            visible: root.editor.count > 0
            color: Style.line
        }
        Flickable {
            id: scroll

            /// Brings an item of the content into sight.
            function reveal(item: Item): void {
                const top = item.mapToItem(words, 0, 0).y;
                contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: words.visible ? words.implicitHeight : 0
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: StyledScrollBar {}

            LessonWords {
                id: words

                width: scroll.width - Style.gap * 3
                visible: root.editor.current >= 0
                editor: root.editor
                onReached: item => scroll.reveal(item)
                onEscaped: chapters.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        BodyText {
            readonly property bool own: root.output.message === ""

            objectName: "lessonMessage"
            Layout.fillWidth: true
            visible: text !== ""
            text: own ? root.editor.message : root.output.message
            color: (own ? root.editor.failed : root.output.failed) ? Style.warning : Style.text
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
        WorkBar {
            Layout.fillWidth: true
            visible: root.output.writing
            work: qsTr("Writing")
            progress: root.output.progress
            onCancelled: root.output.cancel()
        }
        RowLayout {
            spacing: Style.gap * 2

            TextButton {
                objectName: "lessonSave"
                text: root.editor.fileName === "" ? qsTr("Save as…") : qsTr("Save")
                hint: qsTr("Write the lesson to its file  (Ctrl+S)")
                enabled: root.editor.unsaved && root.editor.count > 0 && !root.editor.saving
                onClicked: root.desk.save()
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "lessonPresent"
                text: qsTr("Present")
                hint: qsTr("From the chapter that is chosen")
                prominent: enabled
                enabled: root.editor.count > 0 && root.editor.fits
                onClicked: root.desk.presentRequested(Math.max(0, root.editor.current))
            }
        }
    }
}
