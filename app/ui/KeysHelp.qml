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
    readonly property list<string> lines: [
        "← →", qsTr("One step earlier, later"),
        "PgUp PgDn", qsTr("A large step earlier, later"),
        "Home End", qsTr("To the first, the last day"),
        qsTr("Space"), qsTr("Play, stop"),
        "[ ]", qsTr("One day only: the last, the first shown"),
        ", .", qsTr("Previous, next incident"),
        "Alt+← Alt+→", qsTr("Back to what was shown before, forward again"),
        "+ −", qsTr("Zoom the map in, out"),
        qsTr("Shift + arrows"), qsTr("Move the map"),
        "H", qsTr("The whole border"),
        "L", qsTr("Hide or show the legend"),
        "C  Shift+C", qsTr("Compare two points of view, two dates"),
        "X", qsTr("Swap the compared sides"),
        "M", qsTr("Measure: Space sets a position, Enter ends"),
        "U", qsTr("Coordinates: degrees, minutes, UTM"),
        qsTr("Ctrl+C on the map"), qsTr("Copy coordinates, or what is measured"),
        qsTr("Enter on the map"), qsTr("Open what is under the cross"),
        "F5", qsTr("Present a story; again: its first chapter"),
        "PgUp PgDn ← →", qsTr("In a story: previous, next chapter; Space too"),
        "A  O", qsTr("In a story: show the answer; all chapters"),
        "F11", qsTr("Classroom: full screen, large type"),
        "Esc", qsTr("Close the board, the card; leave story, classroom"),
        "Ctrl+F", qsTr("Search"),
        "Ctrl+1 2 3", qsTr("Layers, incidents, claims"),
        "Ctrl+4 5 6", qsTr("Claims board, table, figures"),
        "Ctrl+B", qsTr("Hide or show the side panel"),
        "Ctrl+D", qsTr("Light or dark"),
        "Ctrl+O", qsTr("Open a file"),
        "Ctrl+E", qsTr("Export a picture"),
        "Ctrl+0", qsTr("Back to the opening view"),
        "F1", qsTr("This list"),
    ]
    /// Rows of `lines`, two entries each, that hold what was typed.
    readonly property list<int> found: {
        const wanted = search.text.trim().toLowerCase();
        const rows = [];
        for (let row = 0; row < lines.length / 2; ++row) {
            if ((lines[2 * row] + " " + lines[2 * row + 1]).toLowerCase().includes(wanted))
                rows.push(row);
        }
        return rows;
    }

    anchors.centerIn: Overlay.overlay
    width: Math.min(480 * Style.scale, parent.width - Style.gap * 8)
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
        TextField {
            id: search

            objectName: "keysHelpSearch"
            Layout.fillWidth: true
            implicitHeight: Style.controlHeight
            font.pixelSize: Style.textSize
            color: Style.text
            placeholderText: qsTr("Search keys and what they do")
            placeholderTextColor: Style.textQuiet
            Accessible.name: placeholderText
            Keys.onDownPressed: list.contentY = Math.min(list.contentY + 48, Math.max(0, list.contentHeight - list.height))
            Keys.onUpPressed: list.contentY = Math.max(0, list.contentY - 48)

            background: Rectangle {
                radius: Style.radius
                color: Style.field
                border.width: search.activeFocus ? 2 : 1
                border.color: search.activeFocus ? Style.focus : Style.line
            }
        }
        ListView {
            id: list

            objectName: "keysHelpText"
            Layout.fillWidth: true
            Layout.fillHeight: true
            // As high as all lines, so that the window does not jump while one types.
            implicitHeight: root.lines.length / 2 * Style.textSize * 1.8
            clip: true
            model: root.found
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StyledScrollBar {}

            delegate: RowLayout {
                id: row

                required property int modelData

                width: list.width - Style.gap * 3
                height: Style.textSize * 1.8
                spacing: Style.gap * 4

                BodyText {
                    Layout.preferredWidth: Style.textSize * 11
                    text: root.lines[2 * row.modelData]
                    strong: true
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    Layout.fillWidth: true
                    text: root.lines[2 * row.modelData + 1]
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
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
