// SPDX-License-Identifier: MIT
import QtQuick

/// Pales the bars of a chart that lie outside the days shown, so that a step of the slider paints no bar again.
Item {
    id: root

    required property TimelineChart chart
    /// What lies under the bars.
    required property color ground

    // implementation
    readonly property real strength: 0.55

    Rectangle {
        width: root.chart.shownLeft
        height: parent.height
        color: root.ground
        opacity: root.strength
    }
    Rectangle {
        x: root.chart.shownRight
        width: root.width - x
        height: parent.height
        color: root.ground
        opacity: root.strength
    }
}
