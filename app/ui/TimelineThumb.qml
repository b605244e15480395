// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One end of the chosen days: a line at the day's edge with a handle on its outer side, so that two thumbs never cover each
/// other. Drags, keys and screen readers move it by days.
Item {
    id: root

    required property Timeline timeline
    /// True for the first day's thumb, whose handle stands to the left of its line.
    required property bool isFirst
    readonly property int value: isFirst ? timeline.firstDay : timeline.lastDay
    readonly property int minimumValue: timeline.wholeFirstDay
    readonly property int maximumValue: timeline.wholeLastDay
    readonly property int stepSize: 1

    function moveTo(day: int) {
        if (root.isFirst)
            root.timeline.setFirstDay(day);
        else
            root.timeline.setLastDay(day);
    }

    // implementation
    width: 18
    x: (isFirst ? timeline.firstPosition - width : timeline.lastPosition)
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: isFirst ? qsTr("First day shown") : qsTr("Last day shown")
    Accessible.description: timeline.spokenText

    Keys.onShortcutOverride: event => {
        event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right;
    }
    Keys.onLeftPressed: moveTo(value - 1)
    Keys.onRightPressed: moveTo(value + 1)

    Rectangle {
        x: root.isFirst ? root.width - width : 0
        width: 2
        height: parent.height
        color: Style.accent
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 28
        radius: 4
        color: area.containsMouse || area.pressed ? Qt.lighter(Style.accent, 1.15) : Style.accent
        border.width: root.activeFocus ? 2 : 0
        border.color: Style.focus

        Row {
            anchors.centerIn: parent
            spacing: 3
            Repeater {
                model: 2
                Rectangle {
                    width: 2
                    height: 12
                    radius: 1
                    color: Style.accentText
                }
            }
        }
    }

    MouseArea {
        id: area

        property real grip: 0

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.SizeHorCursor
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            grip = mouse.x - (root.isFirst ? root.width : 0);
        }
        onPositionChanged: mouse => {
            if (pressed) {
                const edge = mapToItem(root.parent, mouse.x - grip, 0).x;
                root.moveTo(root.timeline.dayAt(root.isFirst ? edge + root.timeline.pixelsPerDay / 2
                                                             : edge - root.timeline.pixelsPerDay / 2));
            }
        }
    }

    ToolTip.visible: area.containsMouse && !area.pressed
    ToolTip.delay: 500
    ToolTip.text: isFirst ? qsTr("First day shown: drag, or set it to the middle with [") : qsTr("Last day shown: drag, or use ← and →")
}
