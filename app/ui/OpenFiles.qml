// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

/// Takes the files to open: asks for them in a dialog, or they are dropped.
Item {
    id: root

    signal chosen(files: list<url>)

    function open() {
        dialog.open();
    }

    // implementation
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            root.chosen(drop.urls);
            drop.accept();
        }
    }
    FileDialog {
        id: dialog

        title: qsTr("Open data as layers, a project, a lesson, or a picture's view")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Map data (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)"),
            qsTr("Pictures of the ground (*.tif *.tiff *.mbtiles *.jp2)"), qsTr("Project (*.truceline)"),
            qsTr("Lesson (*.lesson)"),
            qsTr("Exported pictures (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)"), qsTr("All files (*)")]
        onAccepted: root.chosen(selectedFiles)
    }
}
