// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Asks for a database and for one of its tables.
Popup {
    id: root

    signal chosen(file: url)

    // implementation
    function look() {
        tables.look({service: service.text, host: host.text, port: port.text, dbname: database.text, user: user.text});
    }

    anchors.centerIn: Overlay.overlay
    width: Math.min(Style.sized(440), parent.width - Style.gap * 8)
    padding: Style.gap * 6
    modal: false
    focus: true
    closePolicy: Popup.CloseOnEscape
    onOpened: service.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: tables.cancel()

    component Field: FormField {
        Layout.fillWidth: true
        placeholderText: name
        enabled: !tables.busy
        onAccepted: root.look()
    }

    DatabaseTables {
        id: tables
    }
    Settings {
        category: "database"
        property alias service: service.text
        property alias host: host.text
        property alias port: port.text
        property alias database: database.text
        property alias user: user.text
    }

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
                text: qsTr("Open a database table")
                strong: true
                font.pixelSize: Style.headingSize
            }
            IconButton {
                objectName: "databaseClose"
                symbol: "close"
                name: qsTr("Close")
                onClicked: root.close()
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("PostgreSQL with PostGIS. Truceline only reads, and takes the password from ~/.pgpass or your service file.")
            quiet: true
            font.pixelSize: Style.smallSize
        }
        Field {
            id: service

            objectName: "databaseService"
            name: qsTr("Service, if you have one")
        }
        RowLayout {
            spacing: Style.gap * 2

            Field {
                id: host

                objectName: "databaseHost"
                name: qsTr("Host, or folder of its socket")
            }
            Field {
                id: port

                objectName: "databasePort"
                Layout.fillWidth: false
                Layout.preferredWidth: Style.sized(90)
                name: qsTr("Port")
            }
        }
        RowLayout {
            spacing: Style.gap * 2

            Field {
                id: database

                objectName: "databaseName"
                name: qsTr("Database")
            }
            Field {
                id: user

                objectName: "databaseUser"
                name: qsTr("User")
            }
        }
        BodyText {
            objectName: "databaseFault"
            Layout.fillWidth: true
            visible: tables.fault !== ""
            text: qsTr("Not opened: %1").arg(tables.fault)
            color: Style.warning
            Accessible.role: Accessible.AlertMessage
        }
        StyledComboBox {
            id: table

            objectName: "databaseTable"
            Layout.fillWidth: true
            visible: tables.tables.length > 0
            name: qsTr("Table")
            model: tables.tables
            opensDown: true
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Style.gap * 2

            TextButton {
                objectName: "databaseLook"
                text: tables.busy ? qsTr("Cancel") : qsTr("Look for tables")
                prominent: !table.visible
                onClicked: tables.busy ? tables.cancel() : root.look()
            }
            TextButton {
                objectName: "databaseOpen"
                visible: table.visible
                text: qsTr("Add to the map")
                prominent: true
                onClicked: {
                    root.chosen(tables.fileOf(table.currentText));
                    root.close();
                }
            }
        }
    }
}
