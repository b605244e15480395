// SPDX-License-Identifier: MIT
import QtQuick

/// How far the file being opened has been read, with a way to stop.
Rectangle {
    id: root

    required property Session session

    // implementation
    visible: session.loading
    implicitWidth: Style.sized(360)
    implicitHeight: Style.sized(48)
    radius: Style.radius
    color: Style.paper
    border.color: Style.line

    WorkBar {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        work: qsTr("Opening")
        progress: root.session.progress
        onCancelled: root.session.cancelLoading()
    }
}
