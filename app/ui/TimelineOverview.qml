// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// All days of the atlas in one strip. The frame is the stretch that the histogram above magnifies; drag it or click.
Item {
    id: root

    required property Timeline timeline
    required property int appearance

    // implementation
    readonly property real pixelsPerDay: width / (timeline.wholeLastDay + 1 - timeline.wholeFirstDay)

    function dayAt(x: real): int {
        return Math.round(timeline.wholeFirstDay + x / pixelsPerDay);
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("All days; the frame shows the stretch magnified above")

    Rectangle {
        anchors.fill: parent
        radius: 2
        color: Style.sunken
    }

    TimelineChart {
        id: chart

        anchors.fill: parent
        timeline: root.timeline
        appearance: root.appearance
        overview: true
    }
    PaleDays {
        anchors.fill: parent
        chart: chart
        ground: Style.sunken
    }
    SourceBreaks {
        anchors.fill: parent
        chart: chart
    }

    Rectangle {
        x: (root.timeline.firstDay - root.timeline.wholeFirstDay) * root.pixelsPerDay
        width: Math.max((root.timeline.lastDay + 1 - root.timeline.firstDay) * root.pixelsPerDay, 2)
        height: parent.height
        color: Style.accent
    }

    Rectangle {
        id: frame

        x: (root.timeline.axisFirstDay - root.timeline.wholeFirstDay) * root.pixelsPerDay
        width: Math.max((root.timeline.axisLastDay + 1 - root.timeline.axisFirstDay) * root.pixelsPerDay, 8)
        height: parent.height
        radius: 2
        color: "transparent"
        border.width: area.containsMouse ? 2 : 1
        border.color: Style.text
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onPressed: mouse => root.timeline.centerAxis(root.dayAt(mouse.x))
        onPositionChanged: mouse => {
            if (pressed)
                root.timeline.centerAxis(root.dayAt(mouse.x));
        }
        onWheel: wheel => root.timeline.zoom(Math.pow(1.25, wheel.angleDelta.y / 120), root.timeline.length / 2)
    }

    ToolTip.visible: area.containsMouse && !area.pressed
    ToolTip.delay: 500
    ToolTip.text: qsTr("All years. Drag the frame to look at another time; the wheel makes it longer or shorter")
}
