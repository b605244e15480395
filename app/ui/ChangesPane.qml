// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Two releases compared, as a table: each field of what changed, before and after.
FocusScope {
    id: root

    required property ReleaseComparison comparison
    signal exportRequested

    // implementation
    readonly property list<string> headings: [qsTr("Id"), qsTr("What"), qsTr("Name"), qsTr("Field"), qsTr("Before"), qsTr("After")]

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Changes between two releases")

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gap * 2

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.rightMargin: Style.gap * 3
            spacing: Style.gap * 2

            BodyText {
                Layout.fillWidth: true
                text: root.comparison.title
                strong: true
            }
            TextButton {
                text: qsTr("Swap")
                hint: qsTr("The other release counts as the earlier one")
                onClicked: root.comparison.swap()
            }
            TextButton {
                text: qsTr("Export …")
                hint: qsTr("Write all changes as CSV")
                onClicked: root.exportRequested()
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.rightMargin: Style.gap * 3
            text: root.comparison.summary
            quiet: true
        }
        HorizontalHeaderView {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            syncView: table
            clip: true
            delegate: Rectangle {
                id: heading

                required property int index

                implicitHeight: Style.controlHeight
                implicitWidth: Style.sized(120)
                color: Style.sunken

                BodyText {
                    anchors.fill: parent
                    text: root.headings[heading.index] ?? ""
                    strong: true
                    font.pixelSize: Style.smallSize
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                }
            }
        }
        TableView {
            id: table

            objectName: "changesTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Style.gap * 5
            model: root.comparison
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            resizableColumns: true
            keyNavigationEnabled: true
            pointerNavigationEnabled: true
            reuseItems: true
            selectionModel: ItemSelectionModel {}
            columnWidthProvider: column => {
                const set = explicitColumnWidth(column);
                return set >= 0 ? set : [190, 90, 190, 110, 260, 260][column];
            }
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("%n changes", "", rows)
            Keys.onReturnPressed: root.comparison.choose(currentRow)
            Keys.onEnterPressed: root.comparison.choose(currentRow)
            ScrollBar.vertical: StyledScrollBar {}
            ScrollBar.horizontal: StyledScrollBar {}

            delegate: TableCell {
                inCurrentRow: table.currentRow === row
                onChosen: root.comparison.choose(row)
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.rightMargin: Style.gap * 3
            Layout.bottomMargin: Style.gap * 2
            text: qsTr("Enter or a double click shows a row's place and, where the map has it, its card")
            quiet: true
            font.pixelSize: Style.smallSize
        }
    }
}
