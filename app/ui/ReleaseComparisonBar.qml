// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// What two releases differ in, what the signs on the map mean, and what can be done with it.
Rectangle {
    id: root

    required property ReleaseComparison comparison
    signal tableRequested
    signal exportRequested

    // implementation
    implicitHeight: comparison.busy ? 48 : column.implicitHeight + Style.gap * 4
    radius: Style.radius
    color: Style.paper
    border.color: Style.line
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Two releases compared: %1").arg(comparison.summary)

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    WorkBar {
        anchors.fill: parent
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        visible: root.comparison.busy
        work: qsTr("Comparing")
        progress: root.comparison.progress
        onCancelled: root.comparison.close()
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Style.gap * 4
        anchors.rightMargin: Style.gap * 2
        visible: !root.comparison.busy
        spacing: Style.gap

        RowLayout {
            Layout.fillWidth: true

            BodyText {
                Layout.fillWidth: true
                text: root.comparison.title
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
            IconButton {
                objectName: "closeComparison"
                symbol: "close"
                name: qsTr("Stop comparing")
                onClicked: root.comparison.close()
            }
        }
        BodyText {
            objectName: "comparisonSummary"
            Layout.fillWidth: true
            text: root.comparison.summary
        }
        RowLayout {
            spacing: Style.gap

            Repeater {
                model: root.comparison.kinds

                RowLayout {
                    id: entry

                    required property int index
                    required property string modelData

                    Layout.rightMargin: Style.gap * 3
                    spacing: Style.gap

                    ChangeSign {
                        Layout.preferredWidth: Style.sized(18)
                        Layout.preferredHeight: Style.sized(18)
                        kind: entry.index
                        dark: Style.dark
                    }
                    BodyText {
                        text: entry.modelData
                        quiet: true
                        font.pixelSize: Style.smallSize
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("of all dates")
                quiet: true
                font.pixelSize: Style.smallSize
            }
        }
        RowLayout {
            Layout.bottomMargin: Style.gap
            spacing: Style.gap * 2

            TextButton {
                objectName: "comparisonTable"
                text: qsTr("Table")
                hint: qsTr("Each field before and after")
                onClicked: root.tableRequested()
            }
            TextButton {
                objectName: "comparisonSwap"
                text: qsTr("Swap")
                hint: qsTr("The other release counts as the earlier one")
                onClicked: root.comparison.swap()
            }
            TextButton {
                objectName: "comparisonExport"
                text: qsTr("Export …")
                hint: qsTr("Write all changes as CSV")
                onClicked: root.exportRequested()
            }
        }
    }
}
