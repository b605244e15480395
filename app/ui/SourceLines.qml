// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

/// One source: publisher and affiliation, title, date, and its address as text to copy.
ColumnLayout {
    id: root

    required property sourceEntry modelData

    // implementation
    Layout.fillWidth: true
    Layout.bottomMargin: Style.gap
    spacing: 1

    BodyText {
        Layout.fillWidth: true
        text: root.modelData.date === "" ? root.modelData.publisher
                                         : qsTr("%1, %2").arg(root.modelData.publisher).arg(root.modelData.date)
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.modelData.title
        quiet: true
        font.pixelSize: Style.smallSize
    }
    TextEdit {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.modelData.url
        textFormat: TextEdit.PlainText
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.WrapAnywhere
        color: Style.accent
        selectionColor: Style.accent
        selectedTextColor: Style.accentText
        font.pixelSize: Style.smallSize
        Accessible.name: qsTr("Address of the source")
    }
}
