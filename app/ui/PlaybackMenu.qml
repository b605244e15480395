// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Speed, direction and looping of playback.
Popup {
    id: root

    required property Playback playback

    // implementation
    padding: Style.gap * 4
    modal: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent

    background: Rectangle {
        radius: Style.radius
        color: Style.paper
        border.color: Style.line
    }

    contentItem: ColumnLayout {
        spacing: Style.gap * 2

        Label {
            text: qsTr("%1 steps a second").arg(Number(root.playback.speed).toLocaleString(speed.locale, "f", 1))
            color: Style.text
            font.pixelSize: Style.textSize
        }
        Slider {
            id: speed

            objectName: "speed"
            Layout.preferredWidth: Style.sized(200)
            from: 0.5
            to: 10
            stepSize: 0.5
            snapMode: Slider.SnapAlways
            value: root.playback.speed
            Accessible.name: qsTr("Steps a second")
            onMoved: root.playback.speed = value
        }
        StyledCheckBox {
            objectName: "reverse"
            text: qsTr("Backwards")
            checked: root.playback.reverse
            onToggled: root.playback.reverse = checked
        }
        StyledCheckBox {
            objectName: "loop"
            text: qsTr("Begin again at the end")
            checked: root.playback.loop
            onToggled: root.playback.loop = checked
        }
        StyledCheckBox {
            objectName: "skipEmpty"
            text: qsTr("Skip days without incidents")
            checked: root.playback.skipEmpty
            onToggled: root.playback.skipEmpty = checked
        }
    }
}
