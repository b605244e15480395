// SPDX-License-Identifier: MIT
import QtQuick
import Truceline.Map

/// The right half of a compared map: a picture of the whole map of which only what is right of the line is seen.
Item {
    id: root

    /// Where the line is.
    required property real dividerX
    readonly property alias picture: picture

    // implementation
    Item {
        id: half

        x: root.dividerX
        width: root.width - x
        height: root.height
        clip: true

        Rectangle { // until the first picture is painted, else the left half would be seen
            anchors.fill: parent
            color: Style.sunken
        }
        MapPicture {
            id: picture

            objectName: "rightPicture"
            x: -half.x
            width: root.width
            height: root.height
            magnification: Style.scale
        }
    }
}
