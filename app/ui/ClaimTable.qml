// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One question and, side by side, what each side says to it.
ColumnLayout {
    id: root

    required property claimGroup modelData

    // implementation
    Layout.fillWidth: true
    Layout.bottomMargin: Style.gap * 2
    spacing: Style.gap

    BodyText {
        Layout.fillWidth: true
        text: root.modelData.question
    }
    IconLine {
        visible: root.modelData.contradicted
        symbol: "warning"
        color: Style.warning
        text: qsTr("Some of these exclude each other")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Style.gap * 3

        Repeater {
            model: root.modelData.sides

            ColumnLayout {
                id: column

                required property sideClaims modelData

                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Style.gap * 1.5

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 3
                    radius: 1.5
                    color: SideColors.of(column.modelData.side, Style.dark)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: column.modelData.heading
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
                Repeater {
                    model: column.modelData.claims

                    ClaimLines {}
                }
            }
        }
    }
}
