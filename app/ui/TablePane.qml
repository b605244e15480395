// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// Incidents or claims as a table: sorted by a click on a heading, narrowed by a text, with the columns that are chosen,
/// to copy and to export.
FocusScope {
    id: root

    required property Session session

    // implementation
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Table")

    TableModel {
        id: rows

        session: root.session
    }
    FileDialog {
        id: file

        title: qsTr("Export the table")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Table (*.csv)"), qsTr("GeoJSON (*.geojson)"), qsTr("GeoPackage (*.gpkg)"),
            qsTr("FlatGeobuf (*.fgb)"), qsTr("KML for Google Earth (*.kml)")]
        onAccepted: rows.save(selectedFile)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Style.gap * 2

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.rightMargin: Style.gap * 3
            spacing: Style.gap * 2

            ChoiceBar {
                objectName: "tableKind"
                choices: [qsTr("Incidents shown"), qsTr("Claims about them")]
                current: rows.claims ? 1 : 0
                onChosen: index => rows.claims = index === 1
            }
            FormField {
                objectName: "tableText"
                Layout.fillWidth: true
                Layout.minimumWidth: Style.sized(80)
                Layout.maximumWidth: Style.sized(260)
                placeholderText: qsTr("Find")
                name: qsTr("Text that the rows must hold")
                onTextEdited: rows.text = text
            }
            TextButton {
                objectName: "tableColumns"
                text: qsTr("Columns")
                hint: qsTr("Choose the columns")
                onClicked: columns.open()

                Popup {
                    id: columns

                    y: parent.height + Style.gap
                    width: Style.sized(300)
                    height: Style.sized(360)
                    padding: Style.gap * 3
                    background: Rectangle {
                        radius: Style.radius
                        color: Style.paper
                        border.color: Style.line
                    }
                    contentItem: ListView {
                        clip: true
                        model: rows.allColumns
                        boundsBehavior: Flickable.StopAtBounds
                        ScrollBar.vertical: StyledScrollBar {}
                        delegate: StyledCheckBox {
                            required property string modelData

                            width: ListView.view.width
                            objectName: "column:" + modelData
                            text: modelData
                            checked: rows.columns.includes(modelData)
                            onToggled: rows.setColumnShown(modelData, checked)
                        }
                    }
                }
            }
            TextButton {
                objectName: "tableCopy"
                text: qsTr("Copy")
                hint: qsTr("Copy all rows as text for a spreadsheet; Ctrl+C in the table copies one row")
                onClicked: rows.copy(-1)
            }
            TextButton {
                objectName: "tableExport"
                text: qsTr("Export …")
                hint: qsTr("Write what is shown as CSV, GeoJSON, GeoPackage, FlatGeobuf or KML, with the query")
                onClicked: file.open()
            }
            Item {
                Layout.fillWidth: true
            }
            BodyText {
                objectName: "tableCount"
                text: rows.busy ? qsTr("reading …") : qsTr("%n rows", "", rows.count)
                quiet: true
                wrapMode: Text.NoWrap
            }
        }
        HorizontalHeaderView {
            id: header

            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            syncView: table
            clip: true
            delegate: Button {
                id: heading

                required property int index
                readonly property string column: rows.columns[index] ?? ""
                readonly property bool sorted: rows.sortedBy === column

                objectName: "heading:" + column
                implicitHeight: Style.controlHeight
                implicitWidth: Style.sized(120)
                leftPadding: 0
                focusPolicy: Qt.TabFocus
                text: column
                Accessible.name: qsTr("Sort by %1").arg(column)
                onClicked: rows.sortBy(column)
                contentItem: Label {
                    text: heading.sorted ? (rows.descending ? "▾ " : "▴ ") + heading.text : heading.text
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: Style.text
                    font.pixelSize: Style.smallSize
                    font.weight: Font.DemiBold
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    color: heading.hovered ? Style.hover : Style.sunken
                    border.width: heading.visualFocus ? 2 : 0
                    border.color: Style.focus
                }
            }
        }
        TableView {
            id: table

            objectName: "recordTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Style.gap * 5
            model: rows
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            resizableColumns: true
            pointerNavigationEnabled: true
            keyNavigationEnabled: true
            reuseItems: true
            selectionBehavior: TableView.SelectRows
            selectionModel: ItemSelectionModel {}
            columnWidthProvider: column => {
                const set = explicitColumnWidth(column);
                return set >= 0 ? set : Style.sized(["name", "summary", "claimant", "notes", "value"].includes(rows.columns[column]) ? 230 : 132);
            }
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("%n rows", "", rows.count)
            Keys.onReturnPressed: rows.choose(currentRow)
            Keys.onEnterPressed: rows.choose(currentRow)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Copy)) {
                    rows.copy(currentRow);
                    event.accepted = true;
                }
            }
            ScrollBar.vertical: StyledScrollBar {}
            ScrollBar.horizontal: StyledScrollBar {}

            delegate: TableCell {
                inCurrentRow: table.currentRow === row
                onChosen: rows.choose(row)
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 5
            Layout.rightMargin: Style.gap * 3
            Layout.bottomMargin: Style.gap * 2
            text: qsTr("%1 · Enter or a double click opens a row's card").arg(rows.query.slice(1).join(" · "))
            quiet: true
            font.pixelSize: Style.smallSize
        }
    }
}
