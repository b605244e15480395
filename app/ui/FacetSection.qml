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
    property bool unfolded: false
    readonly property int fewRows: 8

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
        Layout.preferredHeight: 40

        BodyText {
            Layout.fillWidth: true
            text: root.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        TextButton {
            implicitHeight: 28
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
        }

        FacetRow {
            visible: root.unfolded || index < root.fewRows || chosen
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
    TextButton {
        Layout.leftMargin: Style.gap * 4
        Layout.topMargin: Style.gap
        implicitHeight: 28
        visible: rows.count > root.fewRows
        text: root.unfolded ? qsTr("Show fewer") : qsTr("%1 more").arg(rows.count - root.fewRows)
        onClicked: root.unfolded = !root.unfolded
    }
}
