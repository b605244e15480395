// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Filters by side, and by how exact date, place and figures are. Of one heading any, of different ones all must hold.
ColumnLayout {
    id: root

    required property Session session

    // implementation
    component Choice: QtObject {
        required property string text
        required property string filter
    }
    component Group: QtObject {
        required property string title
        required property list<Choice> choices
    }
    readonly property list<Group> groups: [
        Group {
            title: qsTr("Sides taking part")
            choices: [
                Choice { text: qsTr("Armenian side"); filter: "side=armenia" },
                Choice { text: qsTr("Azerbaijani side"); filter: "side=azerbaijan" },
                Choice { text: qsTr("Others"); filter: "side=other" }
            ]
        },
        Group {
            title: qsTr("Date")
            choices: [
                Choice { text: qsTr("Known to the day"); filter: "date_precision=exact" },
                Choice { text: qsTr("Imprecise"); filter: "date_precision=imprecise" }
            ]
        },
        Group {
            title: qsTr("Place")
            choices: [
                Choice { text: qsTr("Known exactly"); filter: "place_precision=exact" },
                Choice { text: qsTr("Within about 25 km"); filter: "place_precision=near" },
                Choice { text: qsTr("District or wider"); filter: "place_precision=wide" },
                Choice { text: qsTr("Unknown"); filter: "place_precision=unknown" }
            ]
        },
        Group {
            title: qsTr("Number of dead")
            choices: [
                Choice { text: qsTr("Given"); filter: "figures=known" },
                Choice { text: qsTr("Missing"); filter: "figures=unknown" }
            ]
        }
    ]

    Layout.fillWidth: true
    spacing: 0

    Repeater {
        model: root.groups

        ColumnLayout {
            id: group

            required property Group modelData

            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Style.gap * 3
                implicitHeight: 1
                color: Style.line
            }
            BodyText {
                Layout.leftMargin: Style.gap * 4
                Layout.topMargin: Style.gap * 3
                Layout.bottomMargin: Style.gap
                text: group.modelData.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: group.modelData.choices

                FilterRow {
                    required property Choice modelData

                    objectName: "filter:" + modelData.filter
                    session: root.session
                    filters: [modelData.filter]
                    text: modelData.text
                }
            }
        }
    }
}
