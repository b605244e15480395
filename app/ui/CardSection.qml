// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A part of a card under its heading.
ColumnLayout {
    id: root

    required property string title

    // implementation
    spacing: Style.gap * 2

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Style.line
    }
    BodyText {
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }
}
