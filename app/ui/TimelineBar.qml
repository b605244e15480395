// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The slider that everything is about: typed dates and playback above, the histogram with its thumbs, and below it a strip of
/// all days that shows which stretch the histogram magnifies.
Item {
    id: root

    required property Session session
    required property Coordinates coordinates
    readonly property alias timeline: timeline
    readonly property alias playback: playback
    readonly property alias chart: chart
    /// Typed letters and keys belong to a text field or control, not to the timeline.
    property bool keysFree: true
    /// Something else goes forward and back by arrows, Page keys and Space.
    property bool led: false
    /// Without the strip of all days, for want of room.
    property bool low: false

    // implementation
    implicitHeight: column.implicitHeight + 2 * Style.gap

    Timeline {
        id: timeline

        session: root.session
        length: track.width
    }

    Playback {
        id: playback

        timeline: timeline
    }

    TimelineKeys {
        timeline: timeline
        playback: playback
        enabled: root.keysFree
        stepping: !root.led
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Style.gap
        anchors.leftMargin: Style.gap * 3
        anchors.rightMargin: Style.gap * 3
        spacing: Style.gap

        TimelineControls {
            Layout.fillWidth: true
            timeline: timeline
            playback: playback
            coordinates: root.coordinates
        }

        Item {
            id: track

            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 2 // a thumb stands beside the first and last day
            Layout.rightMargin: Style.gap * 2
            Layout.preferredHeight: 52 + chart.axisHeight

            TimelineChart {
                id: chart

                anchors.fill: parent
                timeline: timeline
                appearance: root.session.appearance
                axisHeight: Style.sized(20)
            }

            PaleDays {
                width: parent.width
                height: parent.height - chart.axisHeight
                chart: chart
                ground: Style.paper
            }

            MouseArea {
                id: ground

                property int grip: 0

                anchors.fill: parent
                onClicked: mouse => timeline.jumpTo(timeline.dayAt(mouse.x))
                onWheel: wheel => {
                    if (wheel.modifiers & Qt.ShiftModifier || wheel.angleDelta.x !== 0)
                        timeline.scroll(-(wheel.angleDelta.x !== 0 ? wheel.angleDelta.x : wheel.angleDelta.y));
                    else
                        timeline.zoom(Math.pow(1.25, wheel.angleDelta.y / 120), wheel.x);
                }
            }

            SourceBreaks {
                width: parent.width
                height: parent.height - chart.axisHeight
                chart: chart
            }

            Item {
                anchors.fill: parent
                clip: firstThumb.x < -firstThumb.width || lastThumb.x > width

                Rectangle {
                    id: chosen

                    objectName: "chosenDays"
                    x: timeline.firstPosition
                    width: Math.max(timeline.lastPosition - x, 2)
                    height: track.height - chart.axisHeight
                    color: Style.accentSoft
                }

                MouseArea {
                    id: middle

                    property int grip: 0

                    objectName: "windowMiddle"
                    x: chosen.x + chosen.width / 2 - width / 2
                    width: Math.max(chosen.width, 28)
                    height: chosen.height
                    enabled: timeline.mode !== 2
                    hoverEnabled: true
                    cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                    preventStealing: true
                    onPressed: mouse => grip = timeline.dayAt(mapToItem(track, mouse.x, 0).x) - timeline.firstDay
                    onPositionChanged: mouse => {
                        if (pressed)
                            timeline.moveTo(timeline.dayAt(mapToItem(track, mouse.x, 0).x) - grip);
                    }
                    onWheel: wheel => wheel.accepted = false

                    ToolTip.visible: containsMouse && !pressed
                    ToolTip.delay: 500
                    ToolTip.text: qsTr("Drag to move the days shown")
                }

                TimelineThumb {
                    id: firstThumb

                    objectName: "firstThumb"
                    height: chosen.height
                    visible: timeline.mode === 1
                    timeline: timeline
                    isFirst: true
                }

                TimelineThumb {
                    id: lastThumb

                    objectName: "lastThumb"
                    height: chosen.height
                    timeline: timeline
                    isFirst: false
                }
            }
        }

        TimelineOverview {
            visible: !root.low
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 2
            Layout.rightMargin: Style.gap * 2
            Layout.preferredHeight: Style.sized(20)
            timeline: timeline
            appearance: root.session.appearance
        }
    }
}
