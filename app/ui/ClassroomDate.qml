// SPDX-License-Identifier: MIT
import QtQuick

/// The days shown, to be read from the last row. Covers the title that the map has there.
Rectangle {
    id: root

    required property string text
    /// What the map's title and date cover.
    required property rect head
    /// The width that is free on the map.
    required property real room

    // implementation
    /// A card beside a story leaves less than a month's name in large type.
    readonly property bool narrow: room < Style.wallSize * 9

    x: head.x
    y: head.y
    width: Math.min(Math.max(date.width + Style.gap * 8, head.width), room - head.x)
    height: Math.max(date.height + Style.gap * 4, head.height)
    color: Style.paper
    border.color: Style.line
    radius: Style.radius

    BodyText {
        id: date

        objectName: "classroomDate"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.room - root.head.x * 2 - Style.gap * 8)
        text: root.text
        strong: true
        font.pixelSize: root.narrow ? Style.titleSize : Style.wallSize
        horizontalAlignment: Text.AlignHCenter
    }
}
