// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// A remark with an icon before it.
RowLayout {
    id: root

    required property string symbol
    required property string text
    property color color: Style.textQuiet

    // implementation
    spacing: Style.gap * 1.5

    SvgIcon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Style.sized(16)
        Layout.preferredHeight: Style.sized(16)
        symbol: root.symbol
        color: root.color
    }
    BodyText {
        Layout.fillWidth: true
        Layout.rightMargin: Style.gap * 3
        text: root.text
        color: root.color
        font.pixelSize: Style.smallSize
    }
}
