// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Labelled lines, the labels in a column of their own.
ColumnLayout {
    id: root

    required property list<fact> facts

    // implementation
    visible: facts.length > 0
    spacing: Style.gap * 1.5

    Repeater {
        model: root.facts

        RowLayout {
            id: line

            required property fact modelData

            Layout.fillWidth: true
            spacing: Style.gap * 3

            BodyText {
                Layout.preferredWidth: Style.sized(124)
                Layout.alignment: Qt.AlignTop
                text: line.modelData.label
                quiet: true
            }
            SvgIcon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                Layout.rightMargin: -Style.gap * 2
                Layout.preferredWidth: Style.sized(16)
                Layout.preferredHeight: Style.sized(16)
                visible: line.modelData.flagged
                symbol: "warning"
                color: Style.text
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("differs")
            }
            BodyText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: line.modelData.text
            }
        }
    }
}
