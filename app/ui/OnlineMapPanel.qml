// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Switches a map of tiles out of the internet on and off, and says what that means.
ColumnLayout {
    id: root

    required property Session session

    // implementation
    spacing: Style.gap * 2

    OnlineMap {
        id: online

        session: root.session
    }
    Settings {
        category: "onlineMap"
        property alias address: address.text
        property alias attribution: attribution.text
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("While it is on, the server learns which part of the map you look at. Otherwise Truceline asks nothing of the network.")
        quiet: true
        font.pixelSize: Style.smallSize
    }
    FormField {
        id: address

        objectName: "onlineAddress"
        Layout.fillWidth: true
        text: "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
        name: qsTr("Address of the tiles, with {z}, {x} and {y}")
        enabled: !online.on && !online.busy
    }
    FormField {
        id: attribution

        objectName: "onlineAttribution"
        Layout.fillWidth: true
        text: "© OpenStreetMap contributors"
        name: qsTr("Who has to be named on the map")
        enabled: !online.on && !online.busy
    }
    BodyText {
        objectName: "onlineFault"
        Layout.fillWidth: true
        visible: online.fault !== ""
        text: qsTr("Not switched on: %1").arg(online.fault)
        Accessible.role: Accessible.AlertMessage
    }
    TextButton {
        objectName: "onlineSwitch"
        enabled: !online.busy
        text: online.on ? qsTr("Switch off") : online.busy ? qsTr("Asking the server …") : qsTr("Switch on")
        onClicked: online.on ? online.switchOff() : online.switchOn(address.text, attribution.text)
    }
}
