// SPDX-License-Identifier: MIT
import QtLocation
import QtPositioning
import QtQuick

Map {
    id: map

    required property QtObject incidents

    plugin: Plugin { name: "itemsoverlay" }
    center: QtPositioning.coordinate(40, 46)
    zoomLevel: 8.5

    MapItemView {
        model: map.incidents
        add: null
        remove: null
        delegate: MapQuickItem {
            id: incident

            required coordinate
            required property string title

            anchorPoint: Qt.point(5, 5)

            sourceItem: Rectangle {
                width: 10
                height: 10
                radius: 5
                color: "#a03040"
                Accessible.name: incident.title
            }
        }
    }
}
