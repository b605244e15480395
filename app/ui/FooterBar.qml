// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// The last line of the window: every incident accounted for, and what the histogram's colours mean.
Item {
    id: root

    required property Session session
    required property TimelineChart chart

    // implementation
    /// By the window's width: while a window lays its footer out, it does not see that the footer's height changes.
    readonly property bool stacked: counts.implicitWidth + signs.implicitWidth + Style.gap * 10 > Window.width

    implicitHeight: Style.sized(stacked ? 46 : 28)

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 3
        anchors.rightMargin: Style.gap * 3
        columns: root.stacked ? 1 : 2
        columnSpacing: Style.gap * 4
        rowSpacing: 0

        Label {
            id: counts

            objectName: "counts"
            Layout.fillWidth: true
            text: root.session.countsText
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Style.textQuiet
            font.pixelSize: Style.smallSize
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RowLayout {
            id: signs

            spacing: Style.gap * 4

            RowLayout {
                id: kinds

                spacing: Style.gap * 4

                Repeater {
                    model: root.chart.legend

                    RowLayout {
                        id: entry

                        required property var modelData

                        spacing: Style.gap

                        Rectangle {
                            Layout.preferredWidth: 10
                            Layout.preferredHeight: 10
                            color: entry.modelData.color
                        }
                        Label {
                            text: entry.modelData.text
                            color: Style.textQuiet
                            font.pixelSize: Style.smallSize
                        }
                    }
                }
            }
            Label {
                id: breaks

                objectName: "sourceBreaksNote"
                visible: root.chart.breaks.length > 0
                text: qsTr("upright line: a data set begins or ends")
                color: Style.textQuiet
                font.pixelSize: Style.smallSize
                Accessible.description: root.chart.breaks.map(each => each.text).join("; ")
            }
            Label {
                visible: kinds.implicitWidth + (breaks.visible ? breaks.implicitWidth : 0) + implicitWidth + Style.gap * 16
                    < root.width
                text: qsTr("hatched: date imprecise or longer than a bar")
                color: Style.textQuiet
                font.pixelSize: Style.smallSize
            }
        }
    }
}
