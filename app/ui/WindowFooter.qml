// SPDX-License-Identifier: MIT
import QtQuick

/// The timeline, and below it the line of counts.
Rectangle {
    id: root

    required property Session session
    required property Coordinates coordinates
    required property bool keysFree
    /// Something else goes forward and back by arrows, Page keys and Space.
    required property bool led
    /// Without what a window of little height has no room for.
    required property bool low
    readonly property alias playback: timelineBar.playback

    // implementation
    implicitHeight: timelineBar.implicitHeight + (low ? 0 : footerBar.implicitHeight) + 1
    color: Style.paper

    Rectangle {
        width: parent.width
        height: 1
        color: Style.line
    }
    TimelineBar {
        id: timelineBar

        objectName: "timelineBar"
        y: 1
        width: parent.width
        session: root.session
        coordinates: root.coordinates
        keysFree: root.keysFree
        led: root.led
        low: root.low
    }
    FooterBar {
        id: footerBar

        anchors.top: timelineBar.bottom
        width: parent.width
        visible: !root.low
        session: root.session
        chart: timelineBar.chart
    }
}
