// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Lines across the histogram where the data behind it change source; under the pointer they say which data set begins or
/// ends there.
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
            x: Math.round(modelData.position) - 5
            width: 11
            height: root.height
            visible: modelData.position >= 0 && modelData.position <= root.width
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text

            Rectangle {
                x: 5
                width: 1
                height: parent.height
                color: Style.text
            }
            HoverHandler {
                id: hover
            }
            ToolTip.visible: hover.hovered
            ToolTip.text: place.modelData.text
        }
    }
}
