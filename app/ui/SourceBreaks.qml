// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// What the dashed lines of the histogram say when the pointer is over them: which data set begins or ends there.
Item {
    id: root

    required property TimelineChart chart

    // implementation
    Repeater {
        model: root.chart.breaks

        Item {
            id: place

            required property var modelData

            objectName: "sourceBreak"
            x: modelData.position - width / 2
            width: 11
            height: root.height
            visible: modelData.position >= 0 && modelData.position <= root.width
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text

            HoverHandler {
                id: hover
            }
            ToolTip.visible: hover.hovered
            ToolTip.text: place.modelData.text
        }
    }
}
