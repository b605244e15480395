// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// The incidents that the map shows, by date. Choosing one selects it on the map, and the other way round.
ListView {
    id: root

    required property Session session

    // implementation
    objectName: "incidentList"
    model: IncidentListModel {
        id: incidents

        session: root.session
        awake: root.visible
    }
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: incidents.selectedRow
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: Style.motion
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Incidents shown, by date")
    Keys.onDownPressed: incidents.choose(Math.min(currentIndex + 1, count - 1))
    Keys.onUpPressed: incidents.choose(Math.max(currentIndex - 1, 0))
    ScrollBar.vertical: StyledScrollBar {}

    header: Item {
        width: root.width
        height: root.count > 0 ? order.implicitHeight + Style.gap * 2 : 0
        visible: root.count > 0

        TextButton {
            id: order

            x: Style.gap * 4
            objectName: "incidentOrder"
            text: incidents.newestFirst ? qsTr("Newest first") : qsTr("Oldest first")
            hint: qsTr("Turn the order round")
            onClicked: incidents.newestFirst = !incidents.newestFirst
        }
    }

    delegate: ItemDelegate {
        id: row

        required property int index
        required property string title
        required property string date
        required property string type
        required property string typeText
        required property string deaths
        required property bool possible
        required property bool placeless

        width: root.width
        leftPadding: Style.gap * 4
        rightPadding: Style.gap * 4
        topPadding: Style.gap * 2
        bottomPadding: Style.gap * 2
        highlighted: ListView.isCurrentItem
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: [date, typeText, title].join(", ")
        onClicked: incidents.choose(index)

        contentItem: Row {
            spacing: Style.gap * 2

            LegendSample {
                width: Style.sized(24)
                height: Style.sized(24)
                type: row.type
                dark: Style.dark
            }
            Column {
                width: parent.width - Style.sized(24) - parent.spacing
                spacing: 2

                BodyText {
                    width: parent.width
                    text: row.title
                }
                BodyText {
                    width: parent.width
                    text: row.date + (row.possible ? qsTr(" (possibly)") : "")
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
                BodyText {
                    width: parent.width
                    text: {
                        const parts = [row.typeText];
                        if (row.deaths !== "")
                            parts.push(qsTr("dead: %1").arg(row.deaths));
                        if (row.placeless)
                            parts.push(qsTr("not on the map"));
                        return parts.join(" · ");
                    }
                    quiet: true
                    font.pixelSize: Style.smallSize
                }
            }
        }
        background: Rectangle {
            color: row.highlighted ? Style.accentSoft : row.hovered ? Style.hover : "transparent"

            Rectangle {
                visible: row.highlighted
                width: 3
                height: parent.height
                color: Style.accent
            }
        }
    }

    BodyText {
        x: Style.gap * 4
        y: Style.gap * 2
        width: root.width - Style.gap * 8
        visible: root.count === 0
        text: qsTr("No incidents in the days shown. Widen the window on the timeline, or show all types and parties.")
        quiet: true
    }
    Rectangle {
        anchors.fill: parent
        visible: root.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Style.focus
    }
}
