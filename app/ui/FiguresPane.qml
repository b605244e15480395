// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// What the incidents shown add up to: totals, a chart by month, and whose sources they rest on.
FocusScope {
    id: root

    required property Session session

    // implementation
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Figures")

    FiguresModel {
        id: figures

        session: root.session
    }
    FileDialog {
        id: file

        title: qsTr("Export the chart")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("Image (*.png)"), qsTr("Drawing (*.svg)"), qsTr("Numbers (*.csv)")]
        onAccepted: figures.saveChart(selectedFile)
    }

    Flickable {
        id: flick

        objectName: "figures"
        anchors.fill: parent
        contentHeight: body.implicitHeight + Style.gap * 8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        activeFocusOnTab: true
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentY + 48, contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 48)
        ScrollBar.vertical: StyledScrollBar {}

        ColumnLayout {
            id: body

            x: Style.gap * 5
            width: flick.width - Style.gap * 11
            spacing: Style.gap * 3

            BodyText {
                text: qsTr("People, %1").arg(root.session.dateText)
                strong: true
                font.pixelSize: Style.headingSize
                Accessible.role: Accessible.Heading
            }
            GridLayout {
                objectName: "totals"
                columns: 6
                columnSpacing: Style.gap * 5
                rowSpacing: Style.gap * 1.5

                Repeater {
                    model: ["", qsTr("lowest"), qsTr("best"), qsTr("highest"), qsTr("incidents with a figure"), qsTr("unknown")]

                    BodyText {
                        required property string modelData

                        Layout.alignment: modelData === "" ? Qt.AlignLeft : Qt.AlignRight
                        text: modelData
                        quiet: true
                        wrapMode: Text.NoWrap
                        font.pixelSize: Style.smallSize
                    }
                }
                Repeater {
                    model: figures.totals

                    BodyText {
                        required property int index
                        required property string modelData

                        Layout.alignment: index % 6 === 0 ? Qt.AlignLeft : Qt.AlignRight
                        text: modelData
                        strong: index % 6 > 0 && index % 6 < 4
                        wrapMode: Text.NoWrap
                    }
                }
            }
            FiguresChart {
                objectName: "figuresChart"
                Layout.fillWidth: true
                Layout.preferredHeight: Style.sized(300)
                Layout.topMargin: Style.gap * 2
                figures: figures
                Accessible.role: Accessible.Chart
                Accessible.name: qsTr("Incidents by month and kind")
            }
            TextButton {
                objectName: "chartExport"
                text: qsTr("Export the chart …")
                hint: qsTr("As an image (PNG), a drawing (SVG) or numbers (CSV)")
                onClicked: file.open()
            }
            BodyText {
                text: qsTr("Sources")
                strong: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: figures.sources

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
            BodyText {
                text: qsTr("How to read this")
                strong: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: figures.notes

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    quiet: true
                }
            }
        }
    }
}
