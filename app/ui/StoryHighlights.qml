// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What a chapter points out; each opens its card.
ColumnLayout {
    id: root

    required property StoryPlayer player
    /// One of them got the focus by Tab and should come into sight.
    signal reached(item: Item)

    // implementation
    visible: player.highlights.length > 0
    spacing: 0

    BodyText {
        text: qsTr("On the map")
        quiet: true
        font.pixelSize: Style.smallSize
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.player.highlights

        AbstractButton {
            id: button

            required property int index
            required property highlight modelData
            readonly property bool isOpen: index === root.player.chosen

            objectName: "storyHighlight:" + index
            Layout.fillWidth: true
            implicitHeight: Math.max(words.implicitHeight + Style.gap * 2, Style.controlHeight)
            focusPolicy: Qt.TabFocus
            Accessible.name: isOpen ? qsTr("Close the card: %1").arg(modelData.text) : qsTr("Open the card: %1").arg(modelData.text)
            onClicked: root.player.choose(index)
            onVisualFocusChanged: {
                if (visualFocus)
                    root.reached(button);
            }

            contentItem: Item {
                LegendSample {
                    id: sample

                    x: Style.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: Style.sized(24)
                    height: Style.sized(24)
                    type: button.modelData.type
                    role: button.modelData.role
                    dark: Style.dark
                }
                BodyText {
                    id: words

                    anchors.left: sample.right
                    anchors.leftMargin: Style.gap * 2
                    anchors.right: parent.right
                    anchors.rightMargin: Style.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.modelData.text
                }
            }
            background: Rectangle {
                radius: Style.radius
                color: button.down ? Style.pressed : button.isOpen ? Style.accentSoft : button.hovered ? Style.hover : "transparent"
                border.width: button.visualFocus ? 2 : 0
                border.color: Style.focus
            }
        }
    }
}
