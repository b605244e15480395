// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One cell of a table of texts: its text in one line, and all of it where the pointer rests on a cut one.
Rectangle {
    id: root

    required property int row
    required property string display
    required property bool current
    required property bool selected
    property bool inCurrentRow: false
    signal chosen

    // implementation
    implicitHeight: Style.sized(28)
    implicitWidth: Style.sized(132)
    color: inCurrentRow ? Style.accentSoft : row % 2 ? Style.window : Style.paper

    BodyText {
        id: content

        objectName: "tableCell"
        anchors.fill: parent
        anchors.rightMargin: Style.gap * 2
        text: root.display.replace(/\n/g, " ")
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Style.smallSize
    }
    TapHandler {
        onDoubleTapped: root.chosen()
    }
    HoverHandler {
        id: pointer
    }
    ToolTip.visible: pointer.hovered && content.truncated
    ToolTip.delay: 500
    ToolTip.text: root.display
}
