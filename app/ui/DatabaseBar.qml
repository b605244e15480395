// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// Says that a database does not answer, while what it showed last stays on the map.
Rectangle {
    id: root

    required property DatabaseLayers layers

    // implementation
    visible: layers.lost !== ""
    implicitHeight: row.implicitHeight + Style.gap * 4
    radius: Style.radius
    color: Style.paper
    border.color: Style.warning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        spacing: Style.gap * 2

        SvgIcon {
            Layout.preferredWidth: Style.sized(20)
            Layout.preferredHeight: Style.sized(20)
            symbol: "warning"
            color: Style.warning
        }
        BodyText {
            id: words

            objectName: "databaseLost"
            Layout.fillWidth: true
            text: qsTr("%1\nWhat it said last stays on the map, whatever the date above. It is asked again by itself.").arg(root.layers.lost)
        }
        TextButton {
            objectName: "databaseRetry"
            text: qsTr("Ask now")
            onClicked: root.layers.retry()
        }
    }
}
