// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One question and, side by side, what each side says to it.
ColumnLayout {
    id: root

    required property claimGroup modelData
    /// A column for each side and links to the sources; else only the sides that say something.
    property bool wide: false

    // implementation
    Layout.fillWidth: true
    Layout.bottomMargin: Style.gap * 2
    spacing: Style.gap

    BodyText {
        Layout.fillWidth: true
        text: root.modelData.question
        strong: root.wide
    }
    IconLine {
        visible: root.modelData.contradicted
        symbol: "warning"
        color: Style.text
        text: qsTr("Some of these exclude each other")
    }
    RangeBar {
        Layout.fillWidth: true
        visible: root.modelData.range.marks.length > 0
        range: root.modelData.range
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Style.gap * 3

        Repeater {
            model: root.modelData.sides

            ColumnLayout {
                id: column

                required property sideClaims modelData

                objectName: "column:" + modelData.side
                visible: root.wide || modelData.claims.length > 0
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Style.gap * 1.5

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 3
                    color: SideColors.of(column.modelData.side, Style.dark)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: column.modelData.heading
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: column.modelData.claims.length === 0
                    text: qsTr("nothing in this record")
                    quiet: true
                }
                Repeater {
                    model: column.modelData.claims

                    ClaimLines {
                        linked: root.wide
                    }
                }
            }
        }
    }
    Repeater {
        model: root.modelData.sums

        IconLine {
            required property string modelData

            symbol: "sum"
            text: modelData
        }
    }
}
