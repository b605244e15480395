// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The row above the histogram: the days shown as typed dates, the map's coordinates, steps and playback, and how the slider counts.
GridLayout {
    id: root

    required property Timeline timeline
    required property Playback playback
    required property Coordinates coordinates

    // implementation
    columns: days.implicitWidth + steps.implicitWidth + columnSpacing > width ? 1 : 2
    columnSpacing: Style.gap * 2
    rowSpacing: Style.gap

    RowLayout {
        id: days

        Layout.fillWidth: true
        spacing: Style.gap * 2

        DateField {
            objectName: "firstDate"
            visible: root.timeline.mode === 1
            date: root.timeline.firstText
            isFirst: true
            timeline: root.timeline
            ToolTip.text: qsTr("First day shown: type a date such as 2022-09-13, 13 September 2022 or 2022")
        }
        Label {
            text: root.timeline.mode === 1 ? "–" : root.timeline.mode === 2 ? qsTr("up to") : qsTr("on")
            color: Style.textQuiet
            font.pixelSize: Style.textSize
        }
        DateField {
            objectName: "lastDate"
            date: root.timeline.lastText
            isFirst: false
            timeline: root.timeline
            ToolTip.text: qsTr("Last day shown: type a date such as 2022-09-13, 13 September 2022 or 2022")
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            CoordinatesButton {
                objectName: "coordinates"
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width)
                coordinates: root.coordinates
            }
        }
    }
    RowLayout {
        id: steps

        spacing: Style.gap * 2

        IconButton {
            objectName: "previousIncident"
            symbol: "previous"
            name: qsTr("Previous incident")
            keys: ","
            onClicked: root.timeline.toIncident(-1)
        }
        IconButton {
            objectName: "stepBack"
            symbol: "back"
            name: qsTr("One step back")
            keys: "←"
            autoRepeat: true
            onClicked: root.timeline.stepBy(-1)
        }
        IconButton {
            objectName: "play"
            symbol: root.playback.playing ? "pause" : "play"
            name: root.playback.playing ? qsTr("Stop") : qsTr("Play")
            keys: qsTr("Space")
            onClicked: root.playback.playing = !root.playback.playing
        }
        IconButton {
            objectName: "stepForward"
            symbol: "forward"
            name: qsTr("One step forward")
            keys: "→"
            autoRepeat: true
            onClicked: root.timeline.stepBy(1)
        }
        IconButton {
            objectName: "nextIncident"
            symbol: "next"
            name: qsTr("Next incident")
            keys: "."
            onClicked: root.timeline.toIncident(1)
        }
        IconButton {
            objectName: "playbackMenuButton"
            symbol: "settings"
            name: qsTr("How to play: speed, direction, loop")
            onClicked: menu.open()

            PlaybackMenu {
                id: menu

                y: -height - Style.gap
                playback: root.playback
            }
        }

        StyledComboBox {
            objectName: "step"
            name: qsTr("How far a step goes")
            model: [qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Quarter"), qsTr("Year")]
            currentIndex: root.timeline.step
            onActivated: index => root.timeline.step = index
        }
        ChoiceBar {
            objectName: "mode"
            choices: [qsTr("Day"), qsTr("Window"), qsTr("Cumulative")]
            hints: [qsTr("Show one day"), qsTr("Show the days between the two thumbs"),
                qsTr("Show everything up to the last day; areas and lines as on that day")]
            current: root.timeline.mode
            onChosen: index => root.timeline.mode = index
        }
        IconButton {
            objectName: "wholeAxis"
            symbol: "whole"
            name: qsTr("Magnify nothing: all years")
            enabled: !root.timeline.wholeShown
            onClicked: root.timeline.showWhole()
        }
    }
}
