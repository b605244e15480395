// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

/// Asks for the files to open.
Item {
    id: root

    signal chosen(files: list<url>)

    function open() {
        dialog.open();
    }

    // implementation
    FileDialog {
        id: dialog

        title: qsTr("Open data as layers, a lesson, or a picture's view")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Map data (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)"),
            qsTr("Pictures of the ground (*.tif *.tiff *.mbtiles *.jp2)"), qsTr("Lesson (*.lesson)"),
            qsTr("Exported pictures (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)"), qsTr("All files (*)")]
        onAccepted: root.chosen(selectedFiles)
    }
}
