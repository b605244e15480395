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
    implicitHeight: 28

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 3
        anchors.rightMargin: Style.gap * 3
        spacing: Style.gap * 4

        Label {
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

        Label {
            objectName: "sourceBreaksNote"
            visible: root.chart.breaks.length > 0
            text: qsTr("upright line: a data set begins or ends")
            color: Style.textQuiet
            font.pixelSize: Style.smallSize
            Accessible.description: root.chart.breaks.map(each => each.text).join("; ")
        }
        Label {
            visible: root.width >= (root.chart.breaks.length > 0 ? 1500 : 1100)
            text: qsTr("hatched: date imprecise or longer than a bar")
            color: Style.textQuiet
            font.pixelSize: Style.smallSize
        }
    }
}
