// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts

/// What is drawn, and which incidents.
Flickable {
    id: root

    required property Session session
    /// @param layerId  as in the atlas
    signal compareRequested(layerId: string)
    signal readingRequested(layerId: string)

    // implementation
    readonly property Item focusItem: Window.activeFocusItem
    readonly property LayersModel layers: LayersModel {
        session: root.session
    }
    readonly property LiveFiles live: LiveFiles {
        session: root.session
    }

    /// What the keyboard reaches comes into sight.
    onFocusItemChanged: {
        let owner = focusItem;
        while (owner && owner !== column)
            owner = owner.parent;
        if (!owner)
            return;
        const top = focusItem.mapToItem(column, 0, 0).y;
        contentY = Math.max(0, Math.min(contentY, top), top + focusItem.height - height);
    }
    contentHeight: column.implicitHeight + Style.gap * 6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: StyledScrollBar {}

    FileDialog {
        id: layerFile

        property int layer

        title: qsTr("Save a layer")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "geojson"
        nameFilters: ["GeoJSON (*.geojson)", qsTr("Table (*.csv)"), "GeoPackage (*.gpkg)", "FlatGeobuf (*.fgb)",
            qsTr("KML for Google Earth (*.kml)")]
        onAccepted: root.layers.save(layer, selectedFile)
    }

    LayerStylePopup {
        id: layerStyle

        parent: root
        x: Style.gap * 2
        y: Style.gap * 2
        width: root.width - Style.gap * 4
        session: root.session
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        Repeater {
            model: root.layers

            LayerRow {
                visible: !isBase
                onToggled: root.layers.setShown(index, checked)
                onCompareRequested: root.compareRequested(root.layers.id(index))
                onReadingRequested: root.readingRequested(root.layers.id(index))
                onRemoveRequested: root.layers.remove(index)
                onStyleRequested: layerStyle.openFor(root.layers.id(index))
                onSaveRequested: {
                    layerFile.layer = index;
                    layerFile.open();
                }
            }
        }
        FoldButton {
            id: base

            objectName: "baseMap"
            Layout.fillWidth: true
            text: qsTr("Base map")
        }
        Repeater {
            model: root.layers

            LayerRow {
                visible: isBase && base.checked
                onToggled: root.layers.setShown(index, checked)
            }
        }

        FoldButton {
            id: onlineFold

            objectName: "onlineMap"
            Layout.fillWidth: true
            text: qsTr("Online map")
        }
        OnlineMapPanel {
            Layout.fillWidth: true
            Layout.leftMargin: Style.gap * 4
            Layout.rightMargin: Style.gap * 4
            visible: onlineFold.checked
            session: root.session
        }

        FilterRow {
            objectName: "certainOnly"
            Layout.topMargin: Style.gap * 2
            session: root.session
            filters: ["date_precision=exact", "place_precision=exact"]
            text: qsTr("Certain dates and places only")
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
        FilterSection {
            session: root.session
        }
    }
}
