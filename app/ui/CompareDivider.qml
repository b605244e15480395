// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// The line between the halves of a compared map, which pointer and keys move, and on either side of it what its half shows.
Item {
    id: root

    required property Session session
    required property Compare compare
    /// Where the line is.
    required property real dividerX
    /// What the labels stay clear of.
    required property rect head
    /// What covers the map on its right side.
    required property real coveredRight

    // implementation
    readonly property real away: swap.width / 2 + Style.gap
    readonly property real buttonsWidth: Style.gap * 6 + 36 // of the zoom buttons
    readonly property bool meetsHead: dividerX - away - left.implicitWidth < head.x + head.width + Style.gap * 2
    readonly property real labelTop: meetsHead ? head.y + head.height + Style.gap * 2 : Style.gap * 4

    function moveTo(x: real) {
        if (width > 0)
            compare.divider = x / width;
    }

    Rectangle {
        x: root.dividerX - width / 2
        width: 4
        height: parent.height
        color: Style.paper

        Rectangle {
            anchors.centerIn: parent
            width: 2
            height: parent.height
            color: Style.text
        }
    }
    MouseArea {
        id: line

        property real grip: 0

        objectName: "compareLine"
        x: root.dividerX - width / 2
        width: 14
        height: parent.height
        hoverEnabled: true
        cursorShape: Qt.SizeHorCursor
        preventStealing: true
        onPressed: mouse => {
            handle.forceActiveFocus(Qt.MouseFocusReason);
            grip = mouse.x - width / 2;
        }
        onPositionChanged: mouse => {
            if (pressed)
                root.moveTo(mapToItem(root, mouse.x - grip, 0).x);
        }
    }
    Rectangle {
        id: handle

        objectName: "compareHandle"
        x: root.dividerX - width / 2
        y: (root.height - height) / 2
        width: 22
        height: 40
        radius: 6
        color: line.containsMouse || line.pressed ? Qt.lighter(Style.accent, 1.15) : Style.accent
        border.width: 2
        border.color: activeFocus ? Style.focus : Style.paper
        activeFocusOnTab: true

        readonly property int minimumValue: 0
        readonly property int maximumValue: 100
        readonly property int stepSize: 2
        readonly property int value: Math.round(root.compare.divider * 100)

        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Line between the compared halves")
        Accessible.description: qsTr("Left: %1; right: %2").arg(root.compare.leftText).arg(root.compare.rightText)
        Accessible.onDecreaseAction: root.compare.divider -= stepSize / 100
        Accessible.onIncreaseAction: root.compare.divider += stepSize / 100

        Keys.onShortcutOverride: event => {
            event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key)
                && event.modifiers === Qt.NoModifier;
        }
        Keys.onLeftPressed: root.compare.divider -= stepSize / 100
        Keys.onRightPressed: root.compare.divider += stepSize / 100
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                return;
            root.compare.divider = event.key === Qt.Key_Home ? 0 : 1;
            event.accepted = true;
        }

        Row {
            anchors.centerIn: parent
            spacing: 3

            Repeater {
                model: 2

                Rectangle {
                    width: 2
                    height: 14
                    radius: 1
                    color: Style.accentText
                }
            }
        }
        ToolTip.visible: line.containsMouse && !line.pressed
        ToolTip.delay: 500
        ToolTip.text: qsTr("Drag, or use ← → Home End")
    }

    CompareLabel {
        id: left

        objectName: "compareLeft"
        x: root.dividerX - root.away - width
        y: root.labelTop
        room: root.dividerX - root.away - Style.gap * 2
        session: root.session
        compare: root.compare
        isRight: false
    }
    CompareLabel {
        id: right

        objectName: "compareRight"
        x: root.dividerX + root.away
        y: root.labelTop
        room: root.width - root.coveredRight - root.buttonsWidth - x
        session: root.session
        compare: root.compare
        isRight: true
    }
    Rectangle {
        x: swap.x
        y: swap.y
        width: swap.width
        height: swap.height
        radius: width / 2
        color: Style.paper
        border.color: Style.line
    }
    IconButton {
        id: swap

        objectName: "compareSwap"
        x: root.dividerX - width / 2
        y: left.y + (left.height - height) / 2
        symbol: "swap"
        name: qsTr("Swap the sides")
        keys: "X"
        onClicked: root.compare.swap()
    }
}
