// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The values of one property of the incidents, to filter by. Nothing chosen = all are shown.
ColumnLayout {
    id: root

    required property Session session
    required property string key
    required property string title
    readonly property int fewRows: 8
    readonly property int rowsAtOnce: 50

    // implementation
    Layout.fillWidth: true
    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Style.gap * 3
        implicitHeight: 1
        color: Style.line
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Style.gap * 4
        Layout.rightMargin: Style.gap * 3
        Layout.preferredHeight: Style.sized(40)

        BodyText {
            Layout.fillWidth: true
            text: root.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        TextButton {
            implicitHeight: Style.sized(28)
            visible: facet.active
            text: qsTr("Show all")
            onClicked: facet.clear()
        }
    }
    Repeater {
        id: rows

        model: FacetModel {
            id: facet

            session: root.session
            key: root.key
            awake: root.visible
            most: root.fewRows
        }

        FacetRow {
            byType: root.key === "type"
            onToggled: facet.setChosen(index, checked)
        }
    }
    BodyText {
        Layout.leftMargin: Style.gap * 4
        visible: rows.count === 0
        text: qsTr("No incidents in the days shown")
        quiet: true
    }
    RowLayout {
        Layout.leftMargin: Style.gap * 4
        Layout.topMargin: Style.gap
        spacing: Style.gap * 2

        TextButton {
            objectName: root.objectName + "More"
            implicitHeight: Style.sized(28)
            visible: facet.further > 0
            text: qsTr("%1 more").arg(Math.min(facet.further, root.rowsAtOnce))
            hint: qsTr("%n are not listed, those with the fewest incidents", "", facet.further)
            onClicked: facet.most += root.rowsAtOnce
        }
        TextButton {
            objectName: root.objectName + "Fewer"
            implicitHeight: Style.sized(28)
            visible: facet.most > root.fewRows
            text: qsTr("Show fewer")
            onClicked: facet.most = root.fewRows
        }
    }
}
