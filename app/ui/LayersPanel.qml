// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// What is drawn, and which incidents.
Flickable {
    id: root

    required property Session session

    // implementation
    contentHeight: column.implicitHeight + Style.gap * 6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: StyledScrollBar {}

    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        Repeater {
            model: LayersModel {
                id: layers

                session: root.session
            }

            LayerRow {
                onToggled: layers.setShown(index, checked)
            }
        }

        FacetSection {
            session: root.session
            objectName: "typeFilter"
            key: "type"
            title: qsTr("Incident types")
        }
        FacetSection {
            session: root.session
            objectName: "actorFilter"
            key: "actor"
            title: qsTr("Parties")
        }
    }
}
