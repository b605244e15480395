// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// All keys, found by what they do or are.
Popup {
    id: root

    signal tourRequested

    // implementation
    readonly property var lines: [
        {keys: "← →", does: qsTr("One step earlier, later")},
        {keys: "PgUp PgDn", does: qsTr("A large step earlier, later")},
        {keys: "Home End", does: qsTr("To the first, the last day")},
        {keys: qsTr("Space"), does: qsTr("Play, stop")},
        {keys: "[ ]", does: qsTr("One day only: the last, the first shown")},
        {keys: ", .", does: qsTr("Previous, next incident")},
        {keys: "Alt+← Alt+→", does: qsTr("Back to what was shown before, forward again")},
        {keys: "+ −", does: qsTr("Zoom the map in, out")},
        {keys: qsTr("Shift + arrows"), does: qsTr("Move the map")},
        {keys: "H", does: qsTr("The whole border")},
        {keys: "L", does: qsTr("Hide or show the legend")},
        {keys: "C  Shift+C", does: qsTr("Compare two points of view, two dates")},
        {keys: "X", does: qsTr("Swap the compared sides")},
        {keys: "M", does: qsTr("Measure: Space sets a position, Enter ends")},
        {keys: "U", does: qsTr("Coordinates: degrees, minutes, UTM")},
        {keys: qsTr("Ctrl+C on the map"), does: qsTr("Copy coordinates, or what is measured")},
        {keys: qsTr("Enter on the map"), does: qsTr("Open what is under the cross")},
        {keys: "F5", does: qsTr("Present a story; again: its first chapter")},
        {keys: "PgUp PgDn ← →", does: qsTr("In a story: previous, next chapter; Space too")},
        {keys: "A  O", does: qsTr("In a story: show the answer; all chapters")},
        {keys: "F6", does: qsTr("Speaker view: notes, next chapter, time")},
        {keys: "Ctrl+L", does: qsTr("Make a lesson of your own")},
        {keys: "Ctrl+Enter", does: qsTr("In the lesson: add what the map shows")},
        {keys: "Ctrl+Z", does: qsTr("In the lesson: undo; with Shift: redo")},
        {keys: "Ctrl+S", does: qsTr("In the lesson: save")},
        {keys: "Alt+↑ Alt+↓ Del", does: qsTr("In the lesson: move a chapter, take it out")},
        {keys: "F11", does: qsTr("Classroom: full screen, large type")},
        {keys: "Esc", does: qsTr("Close the board, the card; leave story, classroom")},
        {keys: "Ctrl+F", does: qsTr("Search")},
        {keys: "Ctrl+1 2 3", does: qsTr("Layers, incidents, claims")},
        {keys: "Ctrl+4 5 6", does: qsTr("Claims board, table, figures")},
        {keys: "Ctrl+B", does: qsTr("Hide or show the side panel")},
        {keys: "Ctrl+D", does: qsTr("Light or dark")},
        {keys: "Ctrl+O", does: qsTr("Open a file")},
        {keys: "Ctrl+S", does: qsTr("Save the project; with Shift: under another name")},
        {keys: "Ctrl+E", does: qsTr("Export a picture")},
        {keys: "Ctrl+0", does: qsTr("Back to the opening view")},
        {keys: "F1", does: qsTr("This list")},
    ]
    /// Those that hold what was typed.
    readonly property var found: {
        const wanted = search.text.trim().toLowerCase();
        return lines.filter(line => (line.keys + " " + line.does).toLowerCase().includes(wanted));
    }

    anchors.centerIn: Overlay.overlay
    width: Math.min(560 * Style.scale, parent.width - Style.gap * 8)
    height: Math.min(implicitHeight, parent.height - Style.gap * 8)
    padding: Style.gap * 6
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onAboutToShow: search.clear()
    onOpened: search.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        radius: Style.radius * 2
        color: Style.paper
        border.color: Style.line
    }
    contentItem: ColumnLayout {
        spacing: Style.gap * 3

        RowLayout {
            BodyText {
                Layout.fillWidth: true
                text: qsTr("Keys")
                strong: true
                font.pixelSize: Style.headingSize
            }
            IconButton {
                symbol: "close"
                name: qsTr("Close")
                keys: "Esc"
                onClicked: root.close()
            }
        }
        FormField {
            id: search

            objectName: "keysHelpSearch"
            Layout.fillWidth: true
            name: qsTr("Search keys and what they do")
            placeholderText: name
            Keys.onDownPressed: list.contentY = Math.min(list.contentY + 48, Math.max(0, list.contentHeight - list.height))
            Keys.onUpPressed: list.contentY = Math.max(0, list.contentY - 48)
        }
        ListView {
            id: list

            objectName: "keysHelpText"
            Layout.fillWidth: true
            Layout.fillHeight: true
            // As high as all lines, so that the window does not jump while one types.
            implicitHeight: root.lines.length * Style.textSize * 1.8
            clip: true
            model: root.found
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StyledScrollBar {}

            delegate: RowLayout {
                id: row

                required property var modelData

                width: list.width - Style.gap * 3
                height: Math.max(Style.textSize * 1.8, implicitHeight)
                spacing: Style.gap * 4

                BodyText {
                    Layout.preferredWidth: Style.textSize * 11
                    text: row.modelData.keys
                    strong: true
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.does
                }
            }

            BodyText {
                objectName: "keysHelpNothing"
                visible: list.count === 0
                text: qsTr("No key does that")
                quiet: true
            }
        }
        TextButton {
            objectName: "keysHelpTour"
            text: qsTr("Show the tour again")
            onClicked: {
                root.close();
                root.tourRequested();
            }
        }
    }
}
