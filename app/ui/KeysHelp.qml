// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// All keys at a glance.
Popup {
    id: root

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
        "F5", qsTr("Present a story; in it its first chapter"),
        "PgUp PgDn ← →", qsTr("In a story: previous, next chapter; Space too"),
        "A  O", qsTr("In a story: show the answer; all chapters"),
        "Esc", qsTr("Close the board, the card; leave the story"),
        "Ctrl+F", qsTr("Search"),
        "Ctrl+1 2 3", qsTr("Layers, incidents, claims"),
        "Ctrl+4 5 6", qsTr("Claims board, table, figures"),
        "Ctrl+B", qsTr("Hide or show the side panel"),
        "Ctrl+D", qsTr("Light or dark"),
        "Ctrl+O", qsTr("Open a file"),
        "Ctrl+E", qsTr("Export a picture"),
        "Ctrl+0", qsTr("Back to the opening view"),
    ]

    anchors.centerIn: Overlay.overlay
    padding: Style.gap * 6
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

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
        GridLayout {
            objectName: "keysHelpText"
            columns: 2
            columnSpacing: Style.gap * 6
            rowSpacing: Style.gap * 1.5

            Repeater {
                model: root.lines

                BodyText {
                    required property int index
                    required property string modelData

                    text: modelData
                    strong: index % 2 === 0
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
