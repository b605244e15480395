// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The figures given to one question on one axis, a lane for each side: a tick for a number, a bar for a range, an arrow
/// where a bound is open. Nothing is averaged.
Item {
    id: root

    required property claimRange range

    // implementation
    readonly property list<string> lanes: ["armenia", "azerbaijan", "other"]
    readonly property int laneHeight: 12
    readonly property real axisWidth: width - Style.gap * 10
    readonly property real axisX: Style.gap * 5

    implicitHeight: lanes.length * laneHeight + 22
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Range of the figures: %1").arg(range.marks.map(mark => mark.text).join("; "))

    Repeater {
        model: root.range.ticks

        Item {
            id: tick

            required property rangeTick modelData

            x: root.axisX + Math.round(modelData.position * root.axisWidth)
            height: root.height

            Rectangle {
                width: 1
                height: root.lanes.length * root.laneHeight + 4
                color: Style.line
            }
            BodyText {
                anchors.horizontalCenter: parent.left
                anchors.bottom: parent.bottom
                text: tick.modelData.text
                quiet: true
                font.pixelSize: Style.smallSize
                wrapMode: Text.NoWrap
            }
        }
    }
    Repeater {
        model: root.lanes

        Item {
            id: lane

            required property int index
            required property string modelData

            objectName: "lane:" + modelData
            y: index * root.laneHeight
            width: root.width
            height: root.laneHeight

            Repeater {
                model: root.range.marks.filter(mark => mark.side === lane.modelData)

                Item {
                    id: mark

                    required property rangeMark modelData
                    readonly property bool isNumber: modelData.from === modelData.to
                    readonly property color hue: SideColors.of(lane.modelData, Style.dark)

                    x: root.axisX + Math.round(modelData.from * root.axisWidth) - (isNumber ? 1 : 0)
                    width: isNumber ? 3 : Math.max(3, Math.round((modelData.to - modelData.from) * root.axisWidth))
                    height: root.laneHeight

                    Rectangle {
                        y: mark.isNumber ? 0 : 4
                        width: parent.width
                        height: mark.isNumber ? root.laneHeight - 1 : 3
                        color: mark.hue
                    }
                    Rectangle {
                        visible: !mark.isNumber && !mark.modelData.openFrom
                        y: 1
                        width: 2
                        height: 9
                        color: mark.hue
                    }
                    Rectangle {
                        visible: !mark.isNumber && !mark.modelData.openTo
                        x: parent.width - width
                        y: 1
                        width: 2
                        height: 9
                        color: mark.hue
                    }
                    Repeater {
                        model: mark.modelData.openTo || mark.modelData.openFrom ? 5 : 0

                        Rectangle {
                            required property int index

                            x: mark.modelData.openTo ? mark.width + index : -1 - index
                            y: 1 + index
                            width: 1
                            height: 9 - 2 * index
                            color: mark.hue
                        }
                    }
                }
            }
        }
    }
}
