// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A sentence over the map with what can be done about it.
Rectangle {
    id: root

    required property string text
    default property alias actions: row.data

    // implementation
    implicitHeight: column.implicitHeight + Style.gap * 6
    radius: Style.radius
    color: Style.paper
    border.color: Style.warning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 4
        spacing: Style.gap * 2

        RowLayout {
            spacing: Style.gap * 2

            SvgIcon {
                Layout.preferredWidth: Style.sized(20)
                Layout.preferredHeight: Style.sized(20)
                symbol: "warning"
                color: Style.warning
            }
            BodyText {
                objectName: "noticeText"
                Layout.fillWidth: true
                text: root.text
            }
        }
        RowLayout {
            id: row

            spacing: Style.gap * 2
        }
    }
}
