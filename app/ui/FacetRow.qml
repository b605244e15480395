// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// One value to filter by, with how many incidents have it.
AbstractButton {
    id: root

    required property int index
    required property string value
    required property string title
    required property int count
    required property bool chosen
    property bool byType: false

    // implementation
    Layout.fillWidth: true
    implicitHeight: Math.max(Style.sized(30), implicitContentHeight + Style.gap)
    topPadding: 0
    bottomPadding: 0
    checkable: true
    checked: chosen
    focusPolicy: Qt.TabFocus
    objectName: "value:" + value
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Only %1, %n incidents", "", count).arg(title)

    contentItem: RowLayout {
        spacing: Style.gap * 2

        Rectangle {
            Layout.leftMargin: Style.gap * 4
            Layout.preferredWidth: Style.sized(18)
            Layout.preferredHeight: Style.sized(18)
            radius: 3
            color: root.checked ? Style.accent : Style.field
            border.color: root.checked ? Style.accent : Style.line

            SvgIcon {
                anchors.centerIn: parent
                width: Style.sized(14)
                height: Style.sized(14)
                visible: root.checked
                symbol: "check"
                color: Style.accentText
            }
        }
        LegendSample {
            Layout.preferredWidth: Style.sized(20)
            Layout.preferredHeight: Style.sized(20)
            visible: root.byType
            type: root.value
            dark: Style.dark
        }
        BodyText {
            Layout.fillWidth: true
            text: root.title
        }
        BodyText {
            Layout.rightMargin: Style.gap * 4
            text: root.count
            quiet: true
            font.features: {
                "tnum": 1
            }
        }
    }
    background: Rectangle {
        color: root.down ? Style.pressed : root.hovered ? Style.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Style.focus
    }

    ToolTip.visible: hovered
    ToolTip.delay: 500
    ToolTip.text: root.title
}
