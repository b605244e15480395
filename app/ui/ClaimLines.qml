// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One claim: its value, who said it and when, and where it was published.
ColumnLayout {
    id: root

    required property claimEntry modelData
    /// Offers to open the source on the web.
    property bool linked: false

    // implementation
    Layout.fillWidth: true
    spacing: 1

    RowLayout {
        Layout.fillWidth: true
        spacing: Style.gap

        SvgIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 3
            Layout.preferredWidth: Style.sized(16)
            Layout.preferredHeight: Style.sized(16)
            visible: root.modelData.contradicted
            symbol: "warning"
            color: Style.text
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("another claim excludes this")
        }
        BodyText {
            Layout.fillWidth: true
            text: root.modelData.value
            strong: true
            font.pixelSize: text.length < 16 ? Style.headingSize : Style.textSize
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.modelData.date === "" ? root.modelData.speaker
                                         : qsTr("%1, %2").arg(root.modelData.speaker).arg(root.modelData.date)
        font.pixelSize: Style.smallSize
    }
    Repeater {
        model: root.modelData.flags

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            font.pixelSize: Style.smallSize
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.modelData.source !== ""
        text: qsTr("in %1").arg(root.modelData.source)
        quiet: true
        font.pixelSize: Style.smallSize
    }
    TextButton {
        objectName: "openSource"
        visible: root.linked && root.modelData.url.toString() !== ""
        implicitHeight: Style.sized(24)
        text: qsTr("Open the source")
        hint: qsTr("Opens %1 in the web browser").arg(root.modelData.url.toString())
        Accessible.role: Accessible.Link
        onClicked: Qt.openUrlExternally(root.modelData.url)
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.modelData.notes !== ""
        text: root.modelData.notes
        quiet: true
        font.pixelSize: Style.smallSize
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.modelData.verified
        text: qsTr("not verified")
        strong: true
        font.pixelSize: Style.smallSize
    }
}
