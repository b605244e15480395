// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What was wrong with opened files: one line, all of them on demand. Nothing waits for it.
Rectangle {
    id: root

    required property Session session
    property bool unfolded: false

    // implementation
    readonly property int count: session.messages.length

    visible: count > 0
    implicitHeight: column.implicitHeight + Style.gap * 4
    radius: Style.radius
    color: Style.paper
    border.color: Style.warning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: summary.text
    onCountChanged: {
        if (count === 0)
            unfolded = false;
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        spacing: Style.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Style.gap * 2

            SvgIcon {
                Layout.preferredWidth: Style.sized(20)
                Layout.preferredHeight: Style.sized(20)
                symbol: "warning"
                color: Style.warning
            }
            BodyText {
                id: summary

                objectName: "messageText"
                Layout.fillWidth: true
                text: root.count === 1 ? root.session.messages[0] : qsTr("%n remarks on opened files", "", root.count)
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            TextButton {
                visible: root.count > 1
                text: root.unfolded ? qsTr("Hide") : qsTr("Details")
                onClicked: root.unfolded = !root.unfolded
            }
            IconButton {
                objectName: "dismissMessages"
                symbol: "close"
                name: qsTr("Dismiss")
                onClicked: root.session.dismissMessages()
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 200)
            visible: root.unfolded
            clip: true
            model: root.session.messages
            spacing: Style.gap
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StyledScrollBar {}
            delegate: BodyText {
                required property string modelData

                width: list.width - Style.gap * 4
                text: modelData
                font.pixelSize: Style.smallSize
            }
        }
    }
}
