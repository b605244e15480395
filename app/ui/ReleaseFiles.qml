// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

/// The dialogs for the other release of a layer and for the list of changes.
Item {
    id: root

    required property ReleaseComparison comparison

    /// Asks for the file to compare a layer with.
    function compare(layerId: string) {
        compared = layerId;
        other.open();
    }
    /// Asks where to write the changes.
    function save() {
        list.open();
    }

    // implementation
    property string compared: ""

    FileDialog {
        id: other

        objectName: "otherRelease"
        title: qsTr("Compare with another release")
        nameFilters: [qsTr("Map data (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)"), qsTr("All files (*)")]
        onAccepted: root.comparison.compare(root.compared, selectedFile)
    }
    FileDialog {
        id: list

        title: qsTr("Export the changes")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Table (*.csv)")]
        onAccepted: root.comparison.save(selectedFile)
    }
}
