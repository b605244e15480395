// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// Makes a file of the view: what it will look like, what it will say, and what it will not. The window stays in use.
Rectangle {
    id: root

    required property Session session
    signal closeRequested

    /// What Escape does: closes the large preview where it is open, else the panel.
    function goBack() {
        if (large.visible)
            large.close();
        else
            closeRequested();
    }

    // implementation
    color: Style.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Export")
    onVisibleChanged: {
        if (!visible)
            large.close();
    }

    Settings {
        category: "export"
        property alias folder: file.currentFolder
    }
    SheetExport {
        id: sheet

        session: root.session
        active: root.visible
        proofSide: Math.max(seen.width, seen.height) * Screen.devicePixelRatio

        readonly property Item seen: large.visible ? largeProof : proof
    }
    FileDialog {
        id: file

        objectName: "exportFile"
        title: qsTr("Write the picture to a file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: sheet.ending
        nameFilters: ["%1 (*.%2)".arg(sheet.ending.toUpperCase()).arg(sheet.ending)]
        onAccepted: sheet.save(selectedFile)
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
                Layout.fillWidth: true
                text: qsTr("Export")
                strong: true
                font.pixelSize: Style.headingSize
            }
            IconButton {
                objectName: "exportClose"
                symbol: "close"
                name: qsTr("Close")
                keys: "Ctrl+E"
                onClicked: root.closeRequested()
            }
        }
        ProofItem {
            id: proof

            objectName: "exportProof"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(width * 9 / 16, root.height * 0.34)
            sheet: sheet
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Preview of the picture; press to enlarge")
            Accessible.onPressAction: large.open()

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.color: Style.line
            }
            TapHandler {
                onTapped: large.open()
            }
            HoverHandler {
                id: hover

                cursorShape: Qt.PointingHandCursor
            }
            ToolTip.visible: hover.hovered
            ToolTip.delay: 500
            ToolTip.text: qsTr("Enlarge")
        }
        Flickable {
            id: flick

            objectName: "exportScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: StyledScrollBar {}

            ColumnLayout {
                id: column

                width: flick.width - Style.gap * 3
                spacing: Style.gap * 3

                ExportForm {
                    Layout.fillWidth: true
                    sheet: sheet
                }
                ExportWords {
                    Layout.fillWidth: true
                    sheet: sheet
                }
            }
        }
        BodyText {
            objectName: "exportMessage"
            Layout.fillWidth: true
            visible: text !== ""
            text: sheet.message
            color: sheet.failed ? Style.warning : Style.text
            strong: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            spacing: Style.gap * 2
            visible: !sheet.writing

            TextButton {
                objectName: "exportSave"
                text: qsTr("Save as…")
                prominent: true
                onClicked: {
                    file.selectedFile = file.currentFolder + "/" + sheet.fileName();
                    file.open();
                }
            }
            TextButton {
                objectName: "exportCopy"
                visible: !sheet.animated
                text: qsTr("Copy")
                hint: qsTr("Put the picture on the clipboard")
                onClicked: sheet.copy()
            }
            BodyText {
                Layout.fillWidth: true
                text: sheet.animationText
                quiet: true
            }
        }
        WorkBar {
            objectName: "exportProgress"
            Layout.fillWidth: true
            visible: sheet.writing
            work: qsTr("Writing")
            progress: sheet.progress
            onCancelled: sheet.cancel()
        }
    }

    Popup {
        id: large

        anchors.centerIn: Overlay.overlay
        width: Overlay.overlay ? Overlay.overlay.width - Style.gap * 10 : 0
        height: Overlay.overlay ? Overlay.overlay.height - Style.gap * 10 : 0
        closePolicy: Popup.CloseOnPressOutside
        padding: Style.gap * 2
        background: Rectangle {
            radius: Style.radius
            color: Style.window
            border.color: Style.line
        }
        contentItem: ProofItem {
            id: largeProof

            objectName: "exportLargeProof"
            sheet: sheet
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Preview of the picture")

            TapHandler {
                onTapped: large.close()
            }
        }
    }
}
