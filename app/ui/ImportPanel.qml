// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// What a file's columns are taken for and what comes of it, before anything of it is drawn.
Rectangle {
    id: root

    required property Session session
    /// A file waits to be looked at.
    readonly property bool active: importing.active

    function goBack() {
        importing.refuse();
    }

    /// Shows how a layer of the map was read.
    function review(layerId: string) {
        importing.review(layerId);
    }

    // implementation
    readonly property Importing importing: Importing {
        session: root.session
    }

    color: Style.paper
    visible: active
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    FileDialog {
        id: reportFile

        title: qsTr("Write the report to a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]
        onAccepted: message.saveFault = root.importing.saveReport(selectedFile)
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Style.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Style.gap * 4
        spacing: Style.gap * 3

        RowLayout {
            BodyText {
                id: title

                objectName: "importTitle"
                Layout.fillWidth: true
                text: root.importing.again ? root.importing.fileName : qsTr("Open %1").arg(root.importing.fileName)
                strong: true
                font.pixelSize: Style.headingSize
            }
            IconButton {
                objectName: "importClose"
                symbol: "close"
                name: root.importing.again ? qsTr("Leave it as it is") : qsTr("Leave this file out")
                onClicked: root.importing.refuse()
            }
        }
        Flickable {
            id: flick

            objectName: "importScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: StyledScrollBar {}

            ColumnLayout {
                id: column

                width: flick.width - Style.gap * 3
                spacing: Style.gap * 2

                Repeater {
                    model: root.importing.report

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
                BodyText {
                    Layout.topMargin: Style.gap * 2
                    text: qsTr("The first rows, as they are understood")
                    strong: true
                }
                Repeater {
                    model: root.importing.preview

                    BodyText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        quiet: root.importing.busy
                        font.pixelSize: Style.smallSize
                    }
                }
                BodyText {
                    Layout.topMargin: Style.gap * 2
                    text: qsTr("What is taken from which column")
                    strong: true
                }
                Repeater {
                    model: root.importing

                    ChoiceRow {
                        required property int index
                        required property string label
                        required property string property

                        objectName: "importColumn:" + property
                        Layout.fillWidth: true
                        name: label
                        quiet: choice === 0
                        choices: root.importing.choices
                        onChosen: choice => root.importing.choose(index, choice)
                    }
                }
                StyledCheckBox {
                    objectName: "importMonthFirst"
                    text: qsTr("The month stands before the day, as in 9/27/2020")
                    checked: root.importing.monthFirst
                    onToggled: root.importing.monthFirst = checked
                }
                RowLayout {
                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("Reference system of the coordinates")
                    }
                    FormField {
                        objectName: "importCrs"
                        Layout.preferredWidth: Style.sized(130)
                        name: qsTr("Reference system, such as EPSG:28408; empty: as the file says")
                        placeholderText: "EPSG:…"
                        text: root.importing.crs
                        onEditingFinished: root.importing.crs = text
                    }
                }
            }
        }
        BodyText {
            id: message

            objectName: "importMessage"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.importing.fault !== "" ? root.importing.fault : saveFault
            color: Style.warning
            strong: true
            Accessible.role: Accessible.AlertMessage

            property string saveFault
        }
        RowLayout {
            spacing: Style.gap * 2

            TextButton {
                objectName: "importAccept"
                text: root.importing.again ? qsTr("Read it like this") : qsTr("Add to the map")
                prominent: true
                enabled: !root.importing.busy
                onClicked: root.importing.accept()
            }
            TextButton {
                objectName: "importReport"
                text: qsTr("Save report…")
                onClicked: reportFile.open()
            }
        }
    }
}
